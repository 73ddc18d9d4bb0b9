import type { ReactNode } from "react";
import { NavLink } from "#components/ui/nav-link";
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
  viewer: Readonly<{ name: string }> | null;
  isSignUpOpen: boolean;
  /** The sign-out form; shown to a viewer only. */
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
            <>
              <p className="max-w-48 truncate text-sm text-ink-soft max-sm:sr-only">
                {viewer.name}
              </p>
              {children}
            </>
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
