import { formatInstant } from "#lib/wording/dates";
import type { MailText } from "#lib/wording/mails";

/** Returns the mail that tells the owner of an account when it will be deleted, and how to stop that. */
export function deletionPlannedMail({
  dueAt,
  timeZone,
  origin,
}: Readonly<{ dueAt: Date; timeZone: string; origin: string }>): MailText {
  const day = formatInstant({ at: dueAt, timeZone });
  return {
    subject: `Your Waymark account will be deleted on ${day}`,
    lines: [
      `Someone who is signed in asked for your Waymark account to be deleted.\nThat will happen on ${day}, with everything in it.`,
      "If it was you, there is nothing to do. Until then you can sign in and\nuse it as always.",
      "To stop it, sign in and choose Keep my account, at the top of any page:",
      { link: `${origin}/settings` },
      "If it was not you, keep your account, and set a new password as well.\nThat signs everyone out, including the person who did this:",
      { link: `${origin}/forgot-password` },
    ],
  };
}
