import { TickBox } from "#components/progress/tick-box";
import { PendingLink } from "#components/ui/pending-link";
import type { WaymarkState } from "#lib/domain/progress/waymarks";
import { NextMark } from "./next-mark";
import type { OutlineRow } from "./outline-phases";
import { NextFlag, SpineRow } from "./spine";

const DONE: ReadonlySet<WaymarkState> = new Set(["done", "carried", "prior"]);

/** One milestone of the learner's roadmap: its waymark on the spine, its title, and how it stands in words. */
export function MilestoneRow({
  row: { id, title, state, isOptional, isWalked, notes },
}: Readonly<{ row: OutlineRow }>) {
  const titleId = `title-${id}`;
  return (
    <SpineRow id={id} state={state} isWalked={isWalked}>
      <TickBox milestone={id} done={DONE.has(state)} labelledBy={titleId} isOptional={isOptional} />
      {state === "next" ? <NextMark /> : null}
      <div>
        <p>
          <PendingLink id={titleId} href={`/milestones/${id}`}>
            {title}
          </PendingLink>
        </p>
        {/* The flag stands here, where it never wraps: ticking moves it, and must move no box. */}
        <p>
          {state === "next" ? <NextFlag /> : null}
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      </div>
    </SpineRow>
  );
}
