import { useSyncExternalStore } from "react";

/** Before its scripts run, a page keeps the place of what they will show: a button that moves is missed by a press. */
export const KEPT_FREE = { unknown: "invisible noscript:hidden", yes: "" } as const;

const never = () => () => undefined;

/** Returns whether this browser knows passkeys; "unknown" before its scripts run. */
export function usePasskeySupport(): "yes" | "no" | "unknown" {
  return useSyncExternalStore(
    never,
    () => ("PublicKeyCredential" in globalThis ? "yes" : "no"),
    () => "unknown",
  );
}
