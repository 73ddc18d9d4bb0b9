import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { readSecondStep } from "#lib/auth/half-sign-in";
import { currentViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { allowsPasskeys } from "#lib/domain/passkey";
import { type SignInProblem, signInProblemOf } from "#lib/domain/sign-in-problem";
import { HOME, safeNext } from "#lib/domain/text/next-address";
import { once, type Search } from "#lib/loaders/account/search-params";

type SignInView = Readonly<{
  next: string;
  isSignUpOpen: boolean;
  isMailSetUp: boolean;
  hasNewPassword: boolean;
  /** Whether browsers allow passkeys at the address of this Waymark. */
  arePasskeysPossible: boolean;
  /** Whom people may sign in with, besides their password. */
  providers: readonly Readonly<{ id: string; label: string }>[];
  /** Why whoever comes back from one of them is not signed in. */
  problem: SignInProblem | undefined;
}>;

/** Returns where signing in or up leads, and by which ways. Whoever is signed in is led home. */
export async function loadSignIn(search: Search): Promise<SignInView> {
  if ((await currentViewer()) !== null) redirect(HOME);
  const { signUp, mail, origin, providers } = config();
  return {
    next: safeNext(once(search, "next")),
    isSignUpOpen: signUp === "open",
    isMailSetUp: mail.kind !== "none",
    providers: providers.map(({ id, label }) => ({ id, label })),
    problem: signInProblemOf(once(search, "error")),
    arePasskeysPossible: allowsPasskeys(origin),
    hasNewPassword: once(search, "done") === "password",
  };
}

/** Returns where the second step of signing in leads, and whether this browser has done the first. */
export async function loadSecondStep(
  search: Search,
): Promise<Readonly<{ next: string; hasBegun: boolean; arePasskeysPossible: boolean }>> {
  if ((await currentViewer()) !== null) redirect(HOME);
  const half = await readSecondStep(readClock(await headers()));
  return {
    next: safeNext(once(search, "next")),
    hasBegun: half !== null,
    arePasskeysPossible: allowsPasskeys(config().origin),
  };
}
