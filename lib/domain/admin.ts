import * as z from "zod";
import { emailInput, type Viewer } from "./account.ts";

/** Returns whether somebody is the one who runs this instance: named by the configuration, and their address is confirmed. */
export function isAdmin({
  viewer,
  adminEmail,
}: Readonly<{
  viewer: Pick<Viewer, "email" | "emailConfirmed">;
  adminEmail: string | undefined;
}>): boolean {
  return adminEmail !== undefined && viewer.emailConfirmed && viewer.email === adminEmail;
}

/** How many learners an instance has, in numbers: nothing that a learner wrote, and nobody by name. */
type Counts = Readonly<{
  accounts: number;
  confirmed: number;
  newInWeek: number;
  newInMonth: number;
  activeInWeek: number;
  activeInMonth: number;
  sessions: number;
}>;

export type CountName = keyof Counts;

export type InstanceCounts = Counts &
  Readonly<{
    /** Those that would take too long to count: they were worked out from some of the accounts. */
    estimated: readonly CountName[];
  }>;

/** Up to how many accounts each is counted, and of how many at most it is asked what their learners did: chosen by chance, where there are more. */
export const COUNT_LIMITS = { counted: 2_000_000, asked: 10_000 } as const;

export type InstanceState = Readonly<{
  /** The size of the database, in bytes. */
  databaseBytes: number;
  lastBackupAt: Date | null;
}>;

/** A backup older than this is worth a warning: one night was missed. */
const BACKUP_HOURS = 36;

/** Returns whether the newest backup is missing or more than a day and a half old. */
export function isBackupOld({
  lastBackupAt,
  now,
}: Readonly<{ lastBackupAt: Date | null; now: Date }>): boolean {
  if (lastBackupAt === null) return true;
  return now.getTime() - lastBackupAt.getTime() > BACKUP_HOURS * 3_600_000;
}

/** An invitation that is out: to whom, and until when it acts. */
export type InvitationSummary = Readonly<{ id: string; email: string; expiresAt: Date }>;

/** How long an invitation acts, in days. */
export const INVITATION_DAYS = 14;

/** A link of the roadmaps that learners found broken. */
export type ReportedLink = Readonly<{
  milestone: string;
  url: string;
  lastAt: Date;
  reports: number;
}>;

/** A learner's published page that was reported, and why: the newest report first. */
export type ReportedPortfolio = Readonly<{
  handle: string;
  isTakenDown: boolean;
  /** In the words of those who reported it. */
  reports: readonly Readonly<{ reason: string; at: Date }>[];
}>;

export const InviteInput = z.object({ email: emailInput });

/** Whose account an admin acts on, named by the address that the learner wrote from. */
export const LearnerInput = z.object({ email: emailInput });

/** To delete an account takes its address twice: nothing brings it back. */
export const DeleteLearnerInput = z.object({ email: emailInput, again: emailInput });
