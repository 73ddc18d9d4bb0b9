import "server-only";
import { admit, EVERYBODY } from "#lib/auth/throttle/admit";

/** Counts a look at where a link leads: it makes this server ask another one. */
export function admitLinkCheck(userId: string): Promise<void> {
  return admit([
    { rule: "link-check-by-learner", of: userId },
    { rule: "link-check-in-all", of: EVERYBODY },
  ]);
}
