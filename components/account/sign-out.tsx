"use client";

import { buttonLook } from "#components/ui/button";
import { beginSigningOut } from "../form/signed-in-note";

/** A plain form, so that signing out works without JavaScript, and loads the next page anew. */
export function SignOut() {
  return (
    <form action="/api/sign-out" method="post" onSubmit={beginSigningOut}>
      <button type="submit" className={buttonLook("quiet")}>
        Sign out
      </button>
    </form>
  );
}
