import "server-only";
import { admit, admitToPage, EVERYBODY, here, inTurn } from "#lib/auth/throttle/admit";
import type { SignInTry } from "#lib/auth/throttle/passwords";
import { isKnownDevice } from "#lib/data/account/devices";

/** Counts a mail that a stranger asks for, whoever has the address: so many in a moment and a day to one address. */
export async function admitMail({ email, device }: SignInTry): Promise<void> {
  if (device !== null && (await inTurn(() => isKnownDevice({ email, tokenHash: device })))) {
    return admit([{ rule: "mail-to-a-known-device", of: `${device.toString("hex")} ${email}` }]);
  }
  return admit([
    { rule: "mail-by-address", of: here() },
    { rule: "mail-to-one-now", of: email },
    { rule: "mail-to-one-a-day", of: email },
    { rule: "mail-in-all", of: EVERYBODY },
  ]);
}

/** Counts a try of a mailed link or code. */
export function admitMailedLink(): Promise<void> {
  return admit([{ rule: "mailed-link-by-address", of: here() }]);
}

/** Counts a look-up of a calendar that nobody has. */
export function admitCalendar(): Promise<void> {
  return admit([{ rule: "no-calendar-by-address", of: here() }]);
}

/** Counts a look-up of the link that a learner shares. */
export function admitMentorLink(): Promise<void> {
  return admit([{ rule: "mentor-link-by-address", of: here() }]);
}

/** Counts a comment by such a link. */
export function admitComment({ link }: Readonly<{ link: Buffer }>): Promise<void> {
  return admit([
    { rule: "comment-by-link", of: link.toString("hex") },
    { rule: "comment-by-address", of: here() },
  ]);
}

/** Counts a look at a page that a learner published: each is made anew. */
export function admitPortfolio(): Promise<void> {
  return admitToPage({ rule: "portfolio-by-address", of: here() });
}

/** Counts a report of such a page. */
export function admitReport(): Promise<void> {
  return admit([
    { rule: "report-by-address", of: here() },
    { rule: "report-in-all", of: EVERYBODY },
  ]);
}
