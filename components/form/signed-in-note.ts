import { browserStorage } from "./browser-storage";

/** Who signed in last in this browser; empty after signing out. Every tab reads it. */
const SIGNED_IN = "waymark.signed-in";

/** This tab is signing out: the next page that it shows to a stranger tells the others. */
const SIGNING_OUT = "waymark.signing-out";

/** Returns whom the tabs of this browser belong to, as far as it is known. */
export function signedInHere(): string | undefined {
  return browserStorage()?.getItem(SIGNED_IN) ?? undefined;
}

/** Tells the other tabs whom this browser belongs to from now on; empty for nobody. */
export function noteSignedIn(learner: string): void {
  try {
    browserStorage()?.setItem(SIGNED_IN, learner);
  } catch {
    // Full: the other tabs learn of it at their next change, which is refused.
  }
}

export function beginSigningOut(): void {
  try {
    sessionStorage.setItem(SIGNING_OUT, "yes");
  } catch {
    // Switched off: this tab signs out all the same.
  }
}

/** Returns whether this tab is signing out, and no page after it has said so yet. */
export function isSigningOut(): boolean {
  try {
    return sessionStorage.getItem(SIGNING_OUT) !== null;
  } catch {
    return false;
  }
}

/** Returns, once, whether this tab was signing out. */
export function endSigningOut(): boolean {
  try {
    const wasSigningOut = isSigningOut();
    sessionStorage.removeItem(SIGNING_OUT);
    return wasSigningOut;
  } catch {
    return false;
  }
}
