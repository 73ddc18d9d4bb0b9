import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SignOut } from "#components/account/sign-out";
import { DeletionBanner } from "#components/deletion/deletion-banner";
import { LearnerProvider } from "#components/form/whose";
import { SessionWatch } from "#components/shell/session-watch";
import { SiteFooter } from "#components/shell/site-footer";
import { SiteHeader } from "#components/shell/site-header";
import { SkipLink } from "#components/shell/skip-link";
import { ThemeChoice } from "#components/shell/theme-choice";
import { loadShell, loadTheme } from "#lib/loaders/account/shell";
import { siteMetadata } from "#lib/loaders/share/page-metadata";
import "./globals.css";

// Each response has its own nonce, so every page is rendered when it is asked for.
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return siteMetadata();
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
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <LearnerProvider learner={viewer?.userId}>
          <SessionWatch learner={viewer?.userId} />
          <SkipLink />
          <SiteHeader viewer={viewer} isSignUpOpen={isSignUpOpen}>
            <ThemeChoice theme={theme} />
            <SignOut />
          </SiteHeader>
          {viewer === null || viewer.deletesAt === null ? null : (
            <DeletionBanner deletesAt={viewer.deletesAt} timeZone={viewer.timeZone} />
          )}
          <main id="main" tabIndex={-1} className="@container flex-1">
            <div className="mx-auto max-w-6xl px-5 pt-7 pb-10 sm:px-8 sm:py-14">{children}</div>
          </main>
          <SiteFooter>{viewer === null ? <ThemeChoice theme={theme} /> : null}</SiteFooter>
        </LearnerProvider>
      </body>
    </html>
  );
}
