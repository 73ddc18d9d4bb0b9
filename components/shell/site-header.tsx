import type { ReactNode } from "react";
import { NavLink } from "#components/ui/nav-link";
import { AccountMenu } from "./account-menu";
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
    <header className="site-head">
      <div className="site-bar">
        <Wordmark />
        <div className="site-tools">
          <SearchLink />
          {viewer === null ? null : (
            <AccountMenu name={viewer.name}>
              <p>
                <span className="font-semibold">{viewer.name}</span>
                <small>{viewer.email}</small>
              </p>
              {children}
            </AccountMenu>
          )}
        </div>
        <nav aria-label="Main" className="site-nav" data-learner={viewer === null ? undefined : ""}>
          <ul>
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
