/** Why somebody whom a provider sent back is not signed in. */
export type SignInProblem = "closed" | "address-not-confirmed" | "address-taken" | "not-completed";

/** Names that next-auth gives to what went wrong; whatever else it names was not completed. */
const NAMED: Readonly<Record<string, SignInProblem>> = {
  closed: "closed",
  "address-not-confirmed": "address-not-confirmed",
  OAuthAccountNotLinked: "address-taken",
};

/** Returns the address of the page that says why somebody is not signed in. */
export function signInProblemPage(problem: Exclude<SignInProblem, "not-completed">): string {
  return `/sign-in?error=${problem}`;
}

/** Returns what an `error` parameter of /sign-in says; undefined without one. */
export function signInProblemOf(error: string | undefined): SignInProblem | undefined {
  if (error === undefined || error === "") return undefined;
  return Object.hasOwn(NAMED, error) ? NAMED[error] : "not-completed";
}
