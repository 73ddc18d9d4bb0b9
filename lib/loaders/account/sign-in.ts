import "server-only";
import { redirect } from "next/navigation";
import { currentViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";
import { type SignInProblem, signInProblemOf } from "#lib/domain/sign-in-problem";
import { HOME, safeNext } from "#lib/domain/text/next-address";
import { once, type Search } from "#lib/loaders/account/search-params";

type SignInView = Readonly<{
  next: string;
  isSignUpOpen: boolean;
  isMailSetUp: boolean;
  hasNewPassword: boolean;
  /** Whom people may sign in with, besides their password. */
  providers: readonly Readonly<{ id: string; label: string }>[];
  /** Why whoever comes back from one of them is not signed in. */
  problem: SignInProblem | undefined;
}>;

/** Returns where signing in or up leads, and by which ways. Whoever is signed in is led home. */
export async function loadSignIn(search: Search): Promise<SignInView> {
  if ((await currentViewer()) !== null) redirect(HOME);
  const { signUp, mail, providers } = config();
  return {
    next: safeNext(once(search, "next")),
    isSignUpOpen: signUp === "open",
    isMailSetUp: mail.kind !== "none",
    providers: providers.map(({ id, label }) => ({ id, label })),
    problem: signInProblemOf(once(search, "error")),
    hasNewPassword: once(search, "done") === "password",
  };
}
