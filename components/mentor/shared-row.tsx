import { type Commenting, SharedComments } from "#components/comment/shared-comments";
import { PrintBox } from "#components/roadmap/print-box";
import { NextFlag, SpineRow } from "#components/roadmap/spine";
import { WaymarkShape } from "#components/roadmap/waymark-shape";
import type { MentorMilestone } from "#lib/domain/mentor";
import { formatNumber } from "#lib/wording/numbers";
import { formatSharedState } from "#lib/wording/waymarks";
import { SharedEvidence } from "./shared-evidence";
import { SharedPictures } from "./shared-pictures";

const CHECKED: ReadonlySet<MentorMilestone["state"]> = new Set(["done", "prior", "waived"]);

/** One milestone of somebody else's roadmap: to read, not to tick. */
export function SharedRow({
  milestone,
  srcOf,
  by,
}: Readonly<{
  milestone: MentorMilestone;
  srcOf: (picture: string) => string;
  by?: Commenting;
}>) {
  const { id, title, hours, isOptional, state, isWalked, steps, evidence, pictures } = milestone;
  const isShown = evidence !== undefined || pictures.length > 0;
  return (
    <SpineRow id={id} state={state} isWalked={isWalked}>
      <svg viewBox="-20 -20 40 40" aria-hidden="true" className="size-11 shrink-0 overflow-visible">
        <WaymarkShape state={state} isOptional={isOptional} />
      </svg>
      <PrintBox isChecked={CHECKED.has(state)} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5 py-2">
        <p className="text-lg">{title}</p>
        <p className="flex flex-wrap gap-x-3 font-sans text-sm text-ink-soft">
          {state === "next" ? <NextFlag /> : null}
          <span>{formatNumber(hours)} h</span>
          {isOptional ? <span>optional</span> : null}
          <span>{formatSharedState(milestone)}</span>
          {steps.done > 0 && !CHECKED.has(state) ? (
            <span>
              {steps.done} of {steps.of} steps
            </span>
          ) : null}
        </p>
        {evidence === undefined ? null : <SharedEvidence evidence={evidence} of={title} />}
        <SharedPictures pictures={pictures} of={title} srcOf={srcOf} />
        {isShown ? (
          <SharedComments comments={milestone.comments} milestone={id} of={title} by={by} />
        ) : null}
      </div>
    </SpineRow>
  );
}
