import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button";
import { CodeText } from "#components/ui/code-text";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { PrintButton } from "#components/ui/print-button";
import type { CompletionRecord } from "#lib/domain/completion/completion-record";
import { formatRequired, NOBODY_EXAMINED } from "#lib/wording/completion";
import { formatDate } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

/** What was done on a path that was completed: to print, and as a file that others can check. */
export function CompletionPage({
  record,
  fileHref,
}: Readonly<{ record: CompletionRecord; fileHref: string }>) {
  const { name, path, from, to, workDays, loggedHours, built } = record;
  return (
    <>
      <PageHeader
        title={
          <>
            <span className="mb-3 block font-sans text-base font-semibold text-ink-soft">
              Completion record<span className="sr-only">: </span>
            </span>
            {path.title}
          </>
        }
        lead={
          <p>
            {name} completed this path on{" "}
            <span className="whitespace-nowrap">{formatDate(to)}</span>, having begun on{" "}
            <span className="whitespace-nowrap">{formatDate(from)}</span>.
          </p>
        }
      />
      <p className="mb-8 max-w-2xl border-l-4 border-ink pl-4 text-lg">{NOBODY_EXAMINED}</p>
      <dl className="mb-10 flex max-w-2xl flex-col gap-4 font-sans sm:gap-2">
        <Fact name="Required milestones">{formatRequired(record)}</Fact>
        <Fact name="Work days">{workDays}</Fact>
        <Fact name="Logged">{counted(loggedHours, "hour")}</Fact>
        {built.length === 0 ? null : (
          <Fact name="Projects">
            <ul>
              {built.map((title) => (
                <li key={title}>
                  <CodeText text={title} />
                </li>
              ))}
            </ul>
          </Fact>
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

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className="grid gap-x-8 sm:grid-cols-[12rem_1fr]">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
