import { type MouseEvent, useState } from "react";
import type { KeptForm } from "../form/use-kept-form";
import { CorrectLogForm, type Entry } from "./correct-log-form";
import type { LogDays } from "./log-fields";
import { RemoveLogForm } from "./remove-log-form";

/**
 * One log: when, how long and what of, and how to correct or remove it. Where it stands among others, the forms for that come
 * with the press that asks for them; without script, the press leads to the page of the day, where they stand.
 */
export function LogEntry({
  entry,
  removal,
  isWhole,
  ...days
}: LogDays &
  Readonly<{
    entry: Entry;
    removal: Pick<KeptForm, "action" | "submit">;
    /** The page is that of the day: the forms are on it. */
    isWhole: boolean;
  }>) {
  const [isAskedFor, setAskedFor] = useState(false);
  const { id, on, time, what, about } = entry;
  const name = [time, what ?? about?.title].filter(Boolean).join(", ");
  const said = (
    <>
      Correct or remove
      <span className="sr-only"> ({name})</span>
    </>
  );
  function askForForms(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setAskedFor(true);
  }
  return (
    <li className="py-3 font-sans">
      <p className="wrap-anywhere">
        <span className="font-semibold">{time}</span>
        {what === undefined ? null : <> · {what}</>}
        {about === undefined ? null : (
          <>
            {" · "}
            <a href={`/milestones/${about.id}`}>{about.title}</a>
          </>
        )}
      </p>
      {isWhole || isAskedFor ? (
        <details open={isAskedFor}>
          <summary
            ref={isAskedFor ? takeFocus : undefined}
            className="w-fit py-1 text-sm text-link"
          >
            <span>{said}</span>
          </summary>
          {/* The address that leads here opens what its fragment stands in. */}
          <div
            id={id}
            className="mt-3 mb-2 flex flex-col items-start gap-5 border-l border-edge pl-4"
          >
            <CorrectLogForm entry={entry} name={name} {...days} />
            <RemoveLogForm entry={entry} name={name} {...removal} />
          </div>
        </details>
      ) : (
        <a
          href={`/journey/days/${on}#${id}`}
          onClick={askForForms}
          className="inline-block py-1 text-sm"
        >
          {said}
        </a>
      )}
    </li>
  );
}

/** What was pressed is gone: who presses keys goes on from here. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
