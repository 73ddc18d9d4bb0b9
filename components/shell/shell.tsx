"use client";

import type { ReactNode } from "react";
import { SignOut } from "#components/account/sign-out";
import { LearnerProvider } from "#components/form/whose";
import type { Theme } from "#lib/domain/theme";
import { LearnerToolsOnDemand } from "./learner-tools-on-demand";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";
import { ThemeChoice } from "./theme-choice";

/**
 * What stands around every page. It is one client component: so a page carries who is signed in and which theme they chose,
 * and not the elements that say so a second time, for React.
 */
export function Shell({
  viewer,
  isSignUpOpen,
  theme,
  banner,
  children,
}: Readonly<{
  viewer: Readonly<{ userId: string; name: string; email: string }> | null;
  isSignUpOpen: boolean;
  theme: Theme;
  /** Stands above the page. */
  banner?: ReactNode;
  children: ReactNode;
}>) {
  return (
    <LearnerProvider learner={viewer?.userId}>
      <LearnerToolsOnDemand learner={viewer?.userId} />
      <SkipLink />
      <SiteHeader viewer={viewer} isSignUpOpen={isSignUpOpen}>
        <ThemeChoice theme={theme} />
        <SignOut />
      </SiteHeader>
      {banner}
      <main id="main" tabIndex={-1} className="page">
        <div>{children}</div>
      </main>
      <SiteFooter>{viewer === null ? <ThemeChoice theme={theme} /> : null}</SiteFooter>
    </LearnerProvider>
  );
}
