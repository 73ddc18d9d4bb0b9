import type { ReactNode } from "react";
import { CORRECTION_IDS, CORRECTIONS } from "#lib/domain/coach/correction";
import { FOCUS } from "#lib/domain/focus/focus-history";
import type { ClaimId } from "#lib/wording/claims";
import { CORRECTION_TITLES, correctionRule } from "#lib/wording/corrections";

/** What nobody has shown, and which numbers are Waymark's own. */
export function NotKnown() {
  return (
    <div className="flex flex-col">
      <Gap id="path-hopping" title="Whether changing paths harms you">
        <p className="text-lg">
          We looked for a study of path-hopping: of people who teach themselves and change career
          path again and again. We found none.
        </p>
        <p>
          So Waymark does not say that switching makes you fail, and it does not say that its
          reminder makes you finish. It counts what is in your record, shows you how it counted, and
          asks. Switching less may or may not be good for you. Only you can tell, so 60 days after a
          switch Waymark asks you once whether it helped.
        </p>
      </Gap>
      <Gap id="our-numbers" title="Which numbers would be right">
        <p className="text-lg">
          No published study fixes the numbers behind the reminder about switching, or those behind
          the suggestions. They are our own judgment, and yours may differ.
        </p>
        <details>
          <summary className="w-fit py-1 font-sans text-link">How this is counted</summary>
          <p>
            A switch counts between {FOCUS.leastWeight} and 1, and fades within a year. From{" "}
            {FOCUS.levels.notice} with two switches Waymark points it out, from{" "}
            {FOCUS.levels.reflect} it asks you to look at the pattern first, and from{" "}
            {FOCUS.levels.coolOff} it suggests waiting a few days. You can mark any switch that
            should not count.
          </p>
        </details>
        <p>The suggestions, of which you see one at a time, are:</p>
        <dl className="flex flex-col gap-3 border-l border-line pl-4 font-sans text-sm">
          {CORRECTION_IDS.map((id) => (
            <div key={id}>
              <dt className="font-semibold">{CORRECTION_TITLES[id]}</dt>
              <dd className="text-ink-soft">{correctionRule(id)}</dd>
            </div>
          ))}
        </dl>
        <p>
          You can hide each of them for {CORRECTIONS.dismissedDays} days or for good. That the
          fundamentals come first, and that others should see your work, is advice that makes sense
          to us. It is not a finding.
        </p>
      </Gap>
    </div>
  );
}

function Gap({
  id,
  title,
  children,
}: Readonly<{ id: ClaimId; title: string; children: ReactNode }>) {
  return (
    <div
      id={id}
      className="grid gap-x-12 gap-y-5 border-t border-line py-9 target:border-ink lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
    >
      <h3 className="text-2xl">{title}</h3>
      <div className="flex max-w-prose flex-col gap-4">{children}</div>
    </div>
  );
}
