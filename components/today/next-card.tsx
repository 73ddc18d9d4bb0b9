import type { Next } from "#lib/domain/progress/next-milestone";
import type { LocalDate } from "#lib/domain/time/dates";
import {
  formatMilestoneProgress,
  formatMilestoneTime,
  goTo,
  whyNext,
} from "#lib/wording/next-milestone";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { type NextInWords, ShownNextCard, ShownNextPicture } from "./shown-next-card";

type Shown = Readonly<{
  next: Next;
  /** The weeks that are left of it, where it takes weeks. */
  weeks?: number;
  today: LocalDate;
}>;

/** What to do now: the one next milestone. */
export function NextCard(shown: Shown) {
  return <ShownNextCard milestone={shown.next.milestone.id} {...inWords(shown)} />;
}

/** The same as a picture of it, for whoever is not on the path: nothing in it can be followed. */
export function NextCardDrawn(shown: Shown) {
  return <ShownNextPicture {...inWords(shown)} />;
}

function inWords({ next, weeks, today }: Shown): NextInWords {
  const { milestone, hours, step, stepsDone, phase } = next;
  return {
    title: milestone.title,
    phase: PHASE_TITLES[phase],
    time: formatMilestoneTime({ hours, weeks }),
    progress: formatMilestoneProgress(next),
    hours,
    begin:
      step &&
      `${stepsDone === 0 ? "Begin with" : `Step ${stepsDone + 1} of ${milestone.steps.length}`}, about ${counted(step.hours, "hour")}`,
    step: step?.title,
    why: whyNext({ next, today }),
    go: goTo(next),
  };
}
