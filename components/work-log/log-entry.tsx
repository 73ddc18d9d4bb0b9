import Link from "next/link";
import { SubmitButton } from "#components/ui/submit-button";
import { OperationId } from "../form/operation-id";
import type { KeptForm } from "../form/use-kept-form";
import { CorrectLogForm, type Entry } from "./correct-log-form";
import type { LogDays } from "./log-fields";

/** One log: when, how long and what of, and how to correct or remove it. */
export function LogEntry({
  entry,
  removal,
  ...days
}: LogDays & Readonly<{ entry: Entry; removal: Pick<KeptForm, "action" | "submit"> }>) {
  const { id, time, what, about, operationIds } = entry;
  const name = [time, what ?? about?.title].filter(Boolean).join(", ");
  return (
    <li className="py-3 font-sans">
      <p className="wrap-anywhere">
        <span className="font-semibold">{time}</span>
        {what === undefined ? null : <> · {what}</>}
        {about === undefined ? null : (
          <>
            {" · "}
            <Link href={`/milestones/${about.id}`} prefetch={false}>
              {about.title}
            </Link>
          </>
        )}
      </p>
      <details>
        <summary className="w-fit py-1 text-sm text-link">
          <span>
            Correct or remove
            <span className="sr-only"> ({name})</span>
          </span>
        </summary>
        <div className="mt-3 mb-2 flex flex-col items-start gap-5 border-l border-edge pl-4">
          <CorrectLogForm entry={entry} name={name} {...days} />
          <form action={removal.action} onSubmit={removal.submit}>
            <OperationId id={operationIds.remove} />
            <input type="hidden" name="log" value={id} />
            <SubmitButton variant="danger">
              Remove this entry
              <span className="sr-only"> ({name})</span>
            </SubmitButton>
          </form>
        </div>
      </details>
    </li>
  );
}
