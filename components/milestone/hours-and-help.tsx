import { CodeText } from "#components/ui/code-text";
import type { Milestone } from "#lib/domain/roadmap/roadmap";

/** What someone does who learns alone, and how the hours were estimated, where the milestone says so. */
export function HoursAndHelp({ alone, estimate }: Pick<Milestone, "alone" | "estimate">) {
  return (
    <>
      {alone === undefined ? null : (
        <p className="mt-4 max-w-prose">
          <strong>On your own?</strong> <CodeText text={alone} />
        </p>
      )}
      {estimate === undefined ? null : (
        <p className="mt-4 max-w-prose font-sans text-sm text-ink-soft">
          How we estimated the hours: <CodeText text={estimate} />
        </p>
      )}
    </>
  );
}
