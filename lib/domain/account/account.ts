import * as z from "zod";
import { hoursPerWeekInput } from "../enrollment/commitment-input.ts";
import { isTimeZone } from "../words/dates.ts";

/** Who is signed in: what every page may know of a learner and their session. */
export type Viewer = Readonly<{
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  /** IANA name; null until it is known, and then UTC is used. */
  timeZone: string | null;
  /** Planned hours a week; null when the learner has not said. */
  hoursPerWeek: number | null;
}>;

/** A sign-in that still counts, as its owner sees it in the settings. */
export type SessionSummary = Readonly<{
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
}>;

const NAME_LENGTH = 100;
const EMAIL_LENGTH = 254;

/** Passwords have at least this many characters, counted in code points (ASVS 6.2.1). */
export const PASSWORD_LENGTH = 8;
/** More than this many bytes in UTF-8 are never hashed (docs/security.md#password-exact). */
export const PASSWORD_BYTES = 1024;

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

const name = z
  .string({ error: "Enter your name, or any name you like." })
  .trim()
  .min(1, { error: "Enter your name, or any name you like." })
  .refine((text) => [...text].length <= NAME_LENGTH, {
    error: `Shorten this name to ${NAME_LENGTH} characters or fewer.`,
  })
  .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), {
    error: "Remove the characters that cannot be seen from this name.",
  });

const EMAIL_FAULT = "Enter an email address like ada@example.org.";

/** An address as it is stored and compared: without surrounding space, in lower case. */
const email = z
  .string({ error: EMAIL_FAULT })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: EMAIL_FAULT }).max(EMAIL_LENGTH, { error: EMAIL_FAULT }));

/**
 * A password somebody chooses: kept exactly as typed, never trimmed or folded, with no rule about which
 * characters it holds. Whether it is a common one, the caller asks of the list.
 */
export const newPassword = z
  .string({ error: "Choose a password." })
  .refine((text) => [...text].length >= PASSWORD_LENGTH, {
    error: `Choose a password of ${PASSWORD_LENGTH} characters or more. A few words in a row work well.`,
  })
  .refine((text) => bytesOf(text) <= PASSWORD_BYTES, {
    error: "Choose a shorter password: this one is longer than Waymark can keep safe.",
  })
  // A half of a surrogate pair has no bytes of its own: two such passwords would be one to the hash.
  .refine((text) => text.isWellFormed(), {
    error: "Choose a password without broken characters.",
  });

/** A password somebody claims to have: only what could be one is worth hashing. */
const claimedPassword = z
  .string({ error: "Enter your password." })
  .min(1, { error: "Enter your password." });

const timeZone = z.string().refine(isTimeZone, { error: "Choose a time zone from the list." });

const hoursPerWeek = hoursPerWeekInput.transform((hours) => hours ?? null);

export const SignUpInput = z.object({
  name,
  email,
  password: newPassword,
  /** Filled in by the browser; what is not a zone counts as not known, since nobody typed it. */
  timeZone: timeZone.nullable().catch(null),
});

export const SignInInput = z.object({ email, password: claimedPassword });

export const ForgotPasswordInput = z.object({ email });

export const ResetByLinkInput = z.object({ password: newPassword });

export const ResetByCodeInput = z.object({
  code: z
    .string({ error: "Enter the code from the mail." })
    .transform(normaliseCode)
    .refine((code) => code.length > 0, { error: "Enter the code from the mail." }),
  password: newPassword,
});

export const ConfirmByPasswordInput = z.object({ password: claimedPassword });

export const ChangePasswordInput = z.object({ current: claimedPassword, password: newPassword });

export const ProfileInput = z.object({
  name,
  timeZone: timeZone.or(z.literal("").transform(() => null)),
  hoursPerWeek,
});

export const TimeZoneInput = z.object({ timeZone });

/**
 * The characters of a mailed code: 32 of them, so that a random byte picks each equally often, without those
 * that people take for one another (Crockford's base 32).
 */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const CODE_LENGTH = 8;

/** Reads a code as a person types it: with or without dashes and spaces, in either case, O for 0, I or L for 1. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** A code as a person reads it: in two halves. */
export function printCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}
