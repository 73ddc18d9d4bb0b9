import * as z from "zod";
import { emailInput } from "./account.ts";
import { type MentorNewsOf, mentorNewsOf } from "./mentor.ts";

const WEEK_MS = 7 * 86_400_000;

/** What somebody types who wants a weekly email about a learner. */
export const summaryInput = z.object({ email: emailInput });

/** How far a weekly email has come: its learner offers it, an address was given, or its owner said yes. */
export type SummaryState = "offered" | "asked" | "confirmed";

/** Returns how far it has come, by whether there is an address, and when its owner said yes. */
export function summaryState({
  email,
  confirmedAt,
}: Readonly<{ email: string | null; confirmedAt: Date | null }>): SummaryState {
  if (email === null) return "offered";
  return confirmedAt === null ? "asked" : "confirmed";
}

/** What is new of a learner, as a mentor is mailed of it: nothing that their page does not show. */
export type Summary = Readonly<{
  name: string;
  done: readonly string[];
  /** Milestones whose evidence is new or was changed. */
  evidence: readonly string[];
  /** On how many days they worked. */
  days: number;
}>;

/** Returns what is new of a learner since a moment; undefined where nothing is: then nothing is said (docs/rules.md#mentor-link). */
export function summaryOf({
  learner,
  evidence,
  since,
  titleOf,
}: Pick<MentorNewsOf, "evidence" | "titleOf"> &
  Readonly<{
    learner: MentorNewsOf["learner"] & Readonly<{ name: string }>;
    since: Date;
  }>): Summary | undefined {
  const news = mentorNewsOf({ learner, evidence, titleOf, link: { madeAt: since } });
  if (news.done.length === 0 && news.evidence.length === 0 && news.days === 0) return undefined;
  return {
    ...{ name: learner.name, days: news.days },
    done: news.done.map(({ title }) => title),
    evidence: news.evidence.map(({ title }) => title),
  };
}

/** Returns when the next weekly email is decided: a week after the last was due, or, where nobody looked for longer, a week from now. */
export function nextSummaryAt({ dueAt, now }: Readonly<{ dueAt: Date; now: Date }>): Date {
  const next = new Date(dueAt.getTime() + WEEK_MS);
  return next > now ? next : new Date(now.getTime() + WEEK_MS);
}
