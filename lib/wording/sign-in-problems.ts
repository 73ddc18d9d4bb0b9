import type { SignInProblem } from "#lib/domain/sign-in-problem";
import { REFUSALS } from "#lib/wording/refusals";

/** What is said to somebody who comes back from a provider and is not signed in: why, and what to do. */
export const SIGN_IN_PROBLEMS: Readonly<Record<SignInProblem, string>> = {
  closed: REFUSALS.signUpClosed,
  "address-not-confirmed":
    "The service that you chose has not confirmed your email address. Confirm it there and try again, or create an account with a password here and connect the service in your settings.",
  "address-taken":
    "There is already an account with your email address. Sign in to it the way you usually do, then connect this service in your settings.",
  "not-completed": "Signing in was not completed. Try again, or choose another way to sign in.",
};
