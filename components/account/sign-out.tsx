import type { ReactNode } from "react";
import { buttonLook } from "#components/ui/button";

/** A plain form, so that signing out works without JavaScript, and loads the next page anew (components/shell/announce-sign-out.ts). */
export function SignOut({ children = "Sign out" }: Readonly<{ children?: ReactNode }>) {
  return (
    <form action="/api/sign-out" method="post">
      <button type="submit" className={buttonLook("quiet")}>
        {children}
      </button>
    </form>
  );
}
