import { OperationId } from "#components/ui/operation-id";
import type { ReflectionDue } from "#lib/domain/enrollment/reflection";
import { instantInWords } from "#lib/domain/words/date-words";
import { DidItHelpForm } from "./did-it-help-form";

/** Sixty days after a switch, once: whether it helped. */
export function DidItHelp({
  due: { stay, left },
  titleOf,
  timeZone,
}: Readonly<{ due: ReflectionDue; titleOf: (path: string) => string; timeZone: string }>) {
  const on = instantInWords({ at: stay.startedAt, timeZone });
  return (
    <section
      aria-labelledby="did-it-help"
      className="flex max-w-2xl flex-col gap-3 border-l border-edge pl-5 sm:pl-6"
    >
      <h2 id="did-it-help" className="text-xl">
        Did it help?
      </h2>
      <p className="text-lg">
        On {on} you went from {titleOf(left.path)} to {titleOf(stay.path)}.
      </p>
      {left.switchReason ? (
        <p className="whitespace-pre-line">You wrote: “{left.switchReason}”</p>
      ) : null}
      <p>With what you know today, did the change help? Waymark asks this once.</p>
      <DidItHelpForm enrollment={stay.id}>
        <OperationId />
      </DidItHelpForm>
    </section>
  );
}
