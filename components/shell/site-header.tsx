import type { ReactNode } from "react";
import { NavLink } from "#components/ui/nav-link";
import { AccountMenu } from "./account-menu";
import { FocusKeeper } from "./focus-keeper";
import { SearchLink } from "./search-link";
import { Wordmark } from "./wordmark";

const LEARNER = [
  ["/today", "Today"],
  ["/roadmap", "Roadmap"],
  ["/journey", "Journey"],
  ["/paths", "Paths"],
  ["/settings", "Settings"],
] as const;

const STRANGER = [
  ["/paths", "Paths"],
  ["/sign-in", "Sign in"],
  ["/sign-up", "Sign up"],
] as const;

type SiteHeaderProps = Readonly<{
  viewer: Readonly<{ name: string; email: string }> | null;
  isSignUpOpen: boolean;
  /** What a viewer can do in their account menu. */
  children: ReactNode;
}>;

export function SiteHeader({ viewer, isSignUpOpen, children }: SiteHeaderProps) {
  const stranger = STRANGER.filter(([href]) => isSignUpOpen || href !== "/sign-up");
  return (
    <header className="border-b border-line font-sans text-base print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-5 pt-2 max-[22rem]:gap-x-1 sm:px-8">
        <Wordmark />
        <div className="-mb-px ml-auto flex min-w-0 items-center gap-x-2 max-[22rem]:gap-x-1 sm:gap-x-6">
          <SearchLink />
          <FocusKeeper />
          {viewer === null ? null : (
            <AccountMenu name={viewer.name}>
              <p className="flex flex-col wrap-anywhere">
                <span className="font-semibold">{viewer.name}</span>
                <span className="text-sm text-ink-soft">{viewer.email}</span>
              </p>
              {children}
            </AccountMenu>
          )}
        </div>
        <nav
          aria-label="Main"
          className={
            viewer === null
              ? "max-sm:w-full max-sm:[&_ul]:justify-start max-sm:[&_ul]:gap-x-5"
              : "w-full"
          }
        >
          <ul className="-mb-px flex flex-wrap justify-between gap-x-2.5 max-[22rem]:text-sm sm:justify-start sm:gap-x-7">
            {(viewer === null ? stranger : LEARNER).map(([href, label]) => (
              <li key={href}>
                <NavLink href={href}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
