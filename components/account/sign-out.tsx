"use client";

import type { ReactNode } from "react";
import { buttonLook } from "#components/ui/button";
import { beginSigningOut } from "../form/signed-in-note";

/** A plain form, so that signing out works without JavaScript, and loads the next page anew. */
export function SignOut({ children = "Sign out" }: Readonly<{ children?: ReactNode }>) {
  return (
    <form action="/api/sign-out" method="post" onSubmit={beginSigningOut}>
      <button type="submit" className={buttonLook("quiet")}>
        {children}
      </button>
    </form>
  );
}
