import { CoachCard, CoachQuote } from "#components/coach/coach-card";
import type { ReflectionDue } from "#lib/domain/switch/reflection";
import { formatInstant } from "#lib/wording/dates";
import { ReflectionForm } from "./reflection-form";

/** Sixty days after a switch, once: whether it helped. */
export function ReflectionCard({
  due: { begun, left },
  titleOf,
  timeZone,
}: Readonly<{ due: ReflectionDue; titleOf: (path: string) => string; timeZone: string }>) {
  const on = formatInstant({ at: begun.startedAt, timeZone });
  return (
    <CoachCard
      id="did-it-help"
      title="Did it help?"
      fact={`On ${on} you switched from ${titleOf(left.path)} to ${titleOf(begun.path)}.`}
    >
      {left.switchReason ? <CoachQuote>{left.switchReason}</CoachQuote> : null}
      <p>Looking back, did the change help? Waymark asks this only once.</p>
      <ReflectionForm enrollment={begun.id} operationId={crypto.randomUUID()} />
    </CoachCard>
  );
}
