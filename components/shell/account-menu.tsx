import type { ReactNode } from "react";

/** Who is signed in, and what they can do about it: it opens without JavaScript, and with it closes by itself (CloseAccountMenu). */
export function AccountMenu({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <details className="account">
      <summary className="nav-link site-tool">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M3 17.5c.4-3.6 3.2-5.5 7-5.5s6.6 1.9 7 5.5" />
        </svg>
        <span className="sr-only">Account of </span>
        <span className="account-name">{name}</span>
        <svg viewBox="0 0 12 12" aria-hidden="true" className="turns">
          <path d="m2 4 4 4 4-4" />
        </svg>
      </summary>
      <div className="account-menu">{children}</div>
    </details>
  );
}
