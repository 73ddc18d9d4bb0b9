import type { ReactNode } from "react";

const PAGES = [
  ["/how-it-works", "How it works"],
  ["/evidence", "What is known"],
  ["/paths", "Compare the seven paths"],
  ["/privacy", "Privacy"],
] as const;

/** What stands below every page; a stranger finds there what a learner has in the account menu. */
export function SiteFooter({ children }: Readonly<{ children?: ReactNode }>) {
  return (
    <footer className="site-foot">
      <div>
        <p>
          Waymark is free software under the MIT license. It has no ads and no trackers, and your
          record stays on the server that runs it.
        </p>
        <p>
          {PAGES.map(([href, label]) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </p>
        {children}
      </div>
    </footer>
  );
}
