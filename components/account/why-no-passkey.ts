const CANCELLED = "Nothing was changed: you canceled, or it took too long. Try again.";
const ALREADY_THERE = "This device already has a passkey for your account.";
const UNUSABLE = "Your browser could not use a passkey here. Use another way.";

/** Returns what is said of a passkey that the browser did not get an answer from. */
export function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "InvalidStateError") return ALREADY_THERE;
  return name === "NotAllowedError" || name === "AbortError" ? CANCELLED : UNUSABLE;
}
