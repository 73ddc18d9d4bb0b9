import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { getLearner } from "#lib/data/learner";
import { completeMilestone, tickStep, uncompleteMilestone } from "#lib/data/progress/completions";
import { logWork } from "#lib/data/progress/work-logs";
import { switchPath } from "#lib/data/switch";
import type { ChangeResult } from "#lib/data/transaction";
import { type Learner, snapshotOfLearner } from "#lib/domain/learner";
import type { PhaseId } from "#lib/domain/record/phases";
import type { LocalDate } from "#lib/domain/time/dates";
import { type Account, changeAt } from "./story";

/** A learner's past, written as the app writes it: through lib/data, with its dates. */

const DAY = 86_400_000;

type Past = Readonly<{ account: Account; at: Date }>;

export function daysAgo(days: number): Date {
  return new Date(Date.now() - days * DAY);
}

/** The learner as they are at that moment. */
export function learnerAt({ account, at }: Past): Promise<Learner> {
  return getLearner({ ...account, now: at });
}

export async function commit({
  account,
  at,
  path,
  why = "",
  lookBackOn,
}: Past & Readonly<{ path: string; why?: string; lookBackOn?: LocalDate }>): Promise<void> {
  const commitment = { why, lookBackOn };
  made(await commitToPath({ ...changeAt(account, at), path, commitment, prior: [] }));
}

export async function switchTo({
  account,
  at,
  path,
  reason = "",
}: Past & Readonly<{ path: string; reason?: string }>): Promise<void> {
  const open = await openPath({ account, at });
  const commitment = { why: "" };
  made(await switchPath({ ...changeAt(account, at), ...open, path, reason, commitment }));
}

export async function leave({
  account,
  at,
  reason = "",
}: Past & Readonly<{ reason?: string }>): Promise<void> {
  made(await leavePath({ ...changeAt(account, at), ...(await openPath({ account, at })), reason }));
}

export async function complete({ account, at }: Past): Promise<void> {
  made(await completePath({ ...changeAt(account, at), ...(await openPath({ account, at })) }));
}

/** Ticks milestones, a millisecond after one another: in a real life no two ticks have one moment. */
export async function done({
  account,
  at,
  milestones,
}: Past & Readonly<{ milestones: readonly string[] }>): Promise<void> {
  for (const [index, milestone] of milestones.entries()) {
    const then = new Date(at.getTime() + index);
    const { changed } = await completeMilestone({ ...changeAt(account, then), milestone });
    if (!changed) throw new Error(`${milestone} was not completed`);
  }
}

/** Unticks milestones. */
export async function undone({
  account,
  at,
  milestones,
}: Past & Readonly<{ milestones: readonly string[] }>): Promise<void> {
  for (const milestone of milestones) {
    await uncompleteMilestone({ ...changeAt(account, at), milestone });
  }
}

/** Completes every required milestone of these phases, of all where none is named, that is still open. */
export async function donePhases({
  account,
  at,
  phases,
}: Past & Readonly<{ phases?: readonly PhaseId[] }>): Promise<void> {
  const { roadmap, record } = await learnerAt({ account, at });
  const before = new Set(record.completions.map(({ milestone }) => milestone));
  const milestones = roadmap.phases
    .filter(({ id }) => phases === undefined || phases.includes(id))
    .flatMap((phase) => phase.milestones)
    .filter(({ id, required }) => required && !before.has(id))
    .map(({ id }) => id);
  await done({ account, at, milestones });
}

export async function stepsDone({
  account,
  at,
  milestone,
  steps,
}: Past & Readonly<{ milestone: string; steps: readonly string[] }>): Promise<void> {
  for (const step of steps) await tickStep({ ...changeAt(account, at), milestone, step });
}

export async function worked({
  account,
  at,
  milestone,
  hours,
}: Past & Readonly<{ milestone: string; hours?: number }>): Promise<void> {
  await logWork({ ...changeAt(account, at), milestone, hours });
}

/**
 * One path after the other, a month on each: the last of them began `since` days ago. The fundamentals were done
 * first, so that each is left in its specialization, and there is a work day now and then, so that nobody was away.
 */
export async function hopMonthly({
  account,
  paths,
  since,
}: Readonly<{ account: Account; paths: readonly string[]; since: number }>): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const at = daysAgo(since + 30 * (paths.length - 1 - index));
    if (index > 0) {
      await switchTo({ account, at, path });
      continue;
    }
    await donePhases({ account, at: new Date(at.getTime() - DAY), phases: ["fundamentals"] });
    await commit({ account, at, path });
  }
  await workNowAndThen({ account, since: since + 30 * (paths.length - 1) });
}

/** "I worked on this" every tenth day, from the day after the one `since` days ago up to yesterday. */
async function workNowAndThen({
  account,
  since,
}: Readonly<{ account: Account; since: number }>): Promise<void> {
  for (let days = since - 1; days > 0; days -= 10) {
    await worked({ account, at: daysAgo(days), milestone: "fnd-setup" });
  }
}

async function openPath({ account, at }: Past) {
  const learner = await learnerAt({ account, at });
  const snapshot = snapshotOfLearner(learner);
  if (learner.enrollment === undefined || snapshot === undefined) {
    throw new Error("the learner is on no path");
  }
  return { enrollment: learner.enrollment.id, snapshot };
}

function made(change: ChangeResult): void {
  if (!change.ok) throw new Error(`the change of path was not made: ${change.reason}`);
}
