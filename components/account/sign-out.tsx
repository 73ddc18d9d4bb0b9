import type { ReactNode } from "react";
import { buttonLook } from "#components/ui/button";

/** Where signing out is sent to. */
export const SIGN_OUT = "/api/sign-out";

/** A plain form, so that signing out works without JavaScript, and loads the next page anew. */
export function SignOut({ children = "Sign out" }: Readonly<{ children?: ReactNode }>) {
  return (
    <form action={SIGN_OUT} method="post">
      <button type="submit" className={buttonLook("quiet")}>
        {children}
      </button>
    </form>
  );
}
