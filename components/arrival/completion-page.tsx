import { ButtonLink } from "#components/ui/button";
import { CodeText } from "#components/ui/code-text";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { PrintButton } from "#components/ui/print-button";
import type { CompletionRecord } from "#lib/domain/completion/completion-record";
import { formatCleared, NOBODY_EXAMINED } from "#lib/wording/completion";
import { formatDate } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

/** What was done on a path that was completed: to print, and as a file that others can check. */
export function CompletionPage({
  record,
  fileHref,
}: Readonly<{ record: CompletionRecord; fileHref: string }>) {
  const { name, path, from, to, required, workDays, loggedHours, built } = record;
  return (
    <>
      <PageHeader
        title={path.title}
        lead={
          <p>
            {name} completed this path on {formatDate(to)}, having begun on {formatDate(from)}.
          </p>
        }
      />
      <p className="mb-8 max-w-2xl border-l-4 border-ink pl-4 text-lg">{NOBODY_EXAMINED}</p>
      <dl className="mb-10 grid max-w-2xl gap-x-8 gap-y-2 font-sans sm:grid-cols-[12rem_1fr]">
        <dt className="font-semibold">Required milestones</dt>
        <dd>
          {required}: {formatCleared(record)}
        </dd>
        <dt className="font-semibold">Work days</dt>
        <dd>{workDays}</dd>
        <dt className="font-semibold">Logged</dt>
        <dd>{counted(loggedHours, "hour")}</dd>
        {built.length === 0 ? null : (
          <>
            <dt className="font-semibold">Projects</dt>
            <dd>
              <ul>
                {built.map((title) => (
                  <li key={title}>
                    <CodeText text={title} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <div className="print:hidden">
        <Panel title="As a file">
          <p className="max-w-prose">
            An Open Badges 3.0 credential, signed by this Waymark. Programs that read such
            credentials can check that nobody changed it, without asking this Waymark. It says the
            same as this page: your name, what you did, and that nobody examined it. You decide who
            gets it.
          </p>
          <p className="flex flex-wrap gap-4">
            <ButtonLink href={fileHref} download>
              Download the file
            </ButtonLink>
            <PrintButton label="Print" />
          </p>
        </Panel>
      </div>
    </>
  );
}
