import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { DeletionBanner } from "#components/deletion/deletion-banner";
import { Shell } from "#components/shell/shell";
import { loadShell, loadTheme } from "#lib/loaders/account/shell";
import { ownMetadata, siteMetadata } from "#lib/loaders/share/page-metadata";
import { FONTS } from "./fonts";
import "./globals.css";

// Each response to a learner has its own nonce; what strangers get is made once, by the edge (docs/decisions/035).
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await loadShell();
  return viewer === null ? siteMetadata() : ownMetadata();
}

const PAPER = { light: "#f2f3eb", dark: "#121a17" } as const;

export async function generateViewport(): Promise<Viewport> {
  const theme = await loadTheme();
  if (theme !== "system") return { colorScheme: theme, themeColor: PAPER[theme] };
  return {
    colorScheme: "light dark",
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: PAPER.light },
      { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
    ],
  };
}

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const { viewer, isSignUpOpen, theme } = await loadShell();
  return (
    <html lang="en" className={FONTS} data-theme={theme === "system" ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <Shell
          viewer={viewer && { userId: viewer.userId, name: viewer.name, email: viewer.email }}
          isSignUpOpen={isSignUpOpen}
          theme={theme}
          banner={
            viewer === null || viewer.deletesAt === null ? null : (
              <DeletionBanner deletesAt={viewer.deletesAt} timeZone={viewer.timeZone} />
            )
          }
        >
          {children}
        </Shell>
      </body>
    </html>
  );
}
