import "server-only";
import { redirect } from "next/navigation";
import { currentViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";
import { HOME, safeNext } from "#lib/domain/text/next-address";
import { once, type Search } from "#lib/loaders/account/search-params";

/** Returns where signing in or up leads. Whoever is signed in is led home. */
export async function loadSignIn(
  search: Search,
): Promise<Readonly<{ next: string; isSignUpOpen: boolean; hasNewPassword: boolean }>> {
  if ((await currentViewer()) !== null) redirect(HOME);
  return {
    next: safeNext(once(search, "next")),
    isSignUpOpen: config().signUp === "open",
    hasNewPassword: once(search, "done") === "password",
  };
}
