import * as z from "zod";
import { refuseAs } from "./text/input-problem.ts";
import { isTimeZone } from "./time/dates.ts";
import { hoursPerWeekInput } from "./work/hours-per-week-input.ts";

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
  /** When they last showed who they are: by signing in, or since. */
  provenAt: Date;
  /** When their account is deleted, as they asked; null as long as it stays. */
  deletesAt: Date | null;
  /** Which revision of their record is the newest. */
  revision: number;
  /** Which edition of the published content is the newest. */
  edition: number;
}>;

/** How long it counts that somebody showed who they are: minutes (docs/security.md#recent-proof). */
export const PROOF_MINUTES = 10;

/** Returns whether a learner showed within the last ten minutes who they are. */
export function isRecentlyProven({
  provenAt,
  now,
}: Readonly<{ provenAt: Date; now: Date }>): boolean {
  return now.getTime() - provenAt.getTime() < PROOF_MINUTES * 60_000;
}

/** A sign-in that still counts, as its owner sees it in the settings. */
export type SessionSummary = Readonly<{
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
}>;

/** The longest name that is kept, in characters. */
export const NAME_LENGTH = 100;
const EMAIL_LENGTH = 254;

/** Passwords have at least this many characters, counted in code points (ASVS 6.2.1). */
export const PASSWORD_LENGTH = 8;
/** More than this many bytes in UTF-8 are never hashed (docs/security.md#password-exact). */
export const PASSWORD_BYTES = 1024;

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Control characters, line ends, and what turns the direction of the text around a name: it would change what others read. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const name = z
  .string(refuseAs("name-missing"))
  .trim()
  .min(1, refuseAs("name-missing"))
  .refine((text) => [...text].length <= NAME_LENGTH, refuseAs("name-too-long"))
  .refine((text) => !INVISIBLE.test(text) && text.isWellFormed(), refuseAs("name-invisible"));

/** An address as it is stored and compared: without surrounding space, in lower case. */
export const emailInput = z
  .string(refuseAs("email-invalid"))
  .trim()
  .toLowerCase()
  .pipe(z.email(refuseAs("email-invalid")).max(EMAIL_LENGTH, refuseAs("email-invalid")));

/**
 * A password somebody chooses: kept exactly as typed, never trimmed or folded, with no rule about which
 * characters it holds. Whether it is a common one, the caller asks of the list.
 */
export const newPassword = z
  .string(refuseAs("password-missing"))
  .refine((text) => [...text].length >= PASSWORD_LENGTH, refuseAs("password-too-short"))
  .refine((text) => bytesOf(text) <= PASSWORD_BYTES, refuseAs("password-too-long"))
  // A half of a surrogate pair has no bytes of its own: two such passwords would be one to the hash.
  .refine((text) => text.isWellFormed(), refuseAs("password-broken"));

/** A password somebody claims to have: only what could be one is worth hashing. */
const claimedPassword = z
  .string(refuseAs("password-not-entered"))
  .min(1, refuseAs("password-not-entered"));

const timeZone = z.string().refine(isTimeZone, refuseAs("time-zone-unknown"));

const hoursPerWeek = hoursPerWeekInput.transform((hours) => hours ?? null);

export const SignUpInput = z.object({
  name,
  email: emailInput,
  password: newPassword,
  /** Filled in by the browser; what is not a zone counts as not known, since nobody typed it. */
  timeZone: timeZone.nullable().catch(null),
});

export const SignInInput = z.object({ email: emailInput, password: claimedPassword });

export const ForgotPasswordInput = z.object({ email: emailInput });

export const ResetByLinkInput = z.object({ password: newPassword });

const code = z
  .string(refuseAs("code-missing"))
  .transform(normaliseCode)
  .refine((typed) => typed.length > 0, refuseAs("code-missing"));

export const ResetByCodeInput = z.object({ code, password: newPassword });

export const ConfirmSignUpInput = z.object({ code });

export const ProveByPasswordInput = z.object({ password: claimedPassword });

export const ProveByCodeInput = z.object({ code });

export const ConfirmByPasswordInput = z.object({ password: claimedPassword });

export const ChangePasswordInput = z.object({
  current: claimedPassword,
  password: newPassword,
  /** Whether the link that they share stays; absent, it ends with the old password. */
  link: z.literal("keep").optional(),
});

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

/** Returns a code as a person reads it: in two halves. */
export function printCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** A change came for a learner who is not there any more: their account went while it was on its way. */
export class LearnerGoneError extends Error {}
