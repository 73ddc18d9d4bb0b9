import "server-only";
import type { Change } from "#lib/data/changes";
import {
  applyInTransaction,
  type ChangeResult,
  type Transaction,
  writeEvent,
} from "#lib/data/transaction";
import type { WhenDone } from "#lib/domain/record/answers";
import type { LocalDate } from "#lib/domain/time/dates";

type Tick = Readonly<{ milestone: string; step?: string }>;

/**
 * Writes when the ticks of a date were done. With `before`, the named ticks become `prior`; the record of the answer is written
 * all the same.
 */
export function answerBurst({
  day,
  as,
  since,
  ticks,
  ...change
}: Change &
  Readonly<{
    /** The date of the ticks. */
    day: LocalDate;
    as: WhenDone;
    since?: LocalDate;
    /** Those that are said to be of before Waymark. */
    ticks: readonly Tick[];
  }>): Promise<ChangeResult> {
  const { userId, at } = change;
  return applyInTransaction(change, async (tx) => {
    await tx.burstAnswer.create({
      data: {
        userId,
        on: midnight(day),
        as,
        since: since === undefined ? null : midnight(since),
        at,
      },
    });
    if (as === "before") await makePrior(tx, { userId, ticks });
    const data = { day, as, since, ticks: as === "before" ? ticks.length : null };
    await writeEvent(tx, change, { type: "when-done-said", data });
    return true;
  });
}

async function makePrior(
  tx: Transaction,
  { userId, ticks }: Readonly<{ userId: string; ticks: readonly Tick[] }>,
): Promise<void> {
  const where = { userId, prior: false };
  const milestones = ticks.filter(({ step }) => step === undefined);
  await tx.completion.updateMany({
    where: { ...where, milestoneId: { in: milestones.map(({ milestone }) => milestone) } },
    data: { prior: true },
  });
  const steps = ticks.flatMap(({ milestone, step }) =>
    step === undefined ? [] : [{ milestoneId: milestone, stepId: step }],
  );
  if (steps.length === 0) return;
  await tx.stepTick.updateMany({ where: { ...where, OR: steps }, data: { prior: true } });
}

function midnight(on: LocalDate): Date {
  return new Date(`${on}T00:00:00Z`);
}
