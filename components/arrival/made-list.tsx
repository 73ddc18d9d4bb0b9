import type { DoneMilestone } from "#lib/domain/progress/arrival";
import { evidenceParts } from "#lib/domain/text/evidence-parts";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate } from "#lib/wording/dates";

/** What was made, each with what shows it, or where to add that. */
export function MadeList({
  made,
  evidence,
  labelledBy,
}: Readonly<{
  made: readonly DoneMilestone[];
  evidence: ReadonlyMap<string, string>;
  labelledBy: string;
}>) {
  return (
    <ul
      aria-labelledby={labelledBy}
      className="flex flex-col divide-y divide-line border-y border-line"
    >
      {made.map(({ milestone: { id, title, outcome }, on, prior }) => (
        <li key={id} className="grid gap-x-8 gap-y-1 py-5 sm:grid-cols-[3fr_2fr]">
          <div className="flex flex-col gap-1">
            <h3 className="text-xl">
              <a href={`/milestones/${id}`} className="text-ink">
                {title}
              </a>
            </h3>
            <p className="text-ink-soft">{outcome}</p>
          </div>
          <div className="flex flex-col gap-1 font-sans">
            <Shown id={id} title={title} evidence={evidence.get(id)} />
            <p className="text-sm text-ink-soft">{whenDone({ on, prior })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Shown({
  id,
  title,
  evidence,
}: Readonly<{ id: string; title: string; evidence?: string }>) {
  if (evidence === undefined) {
    return (
      <p className="print:hidden">
        <a href={`/milestones/${id}#evidence`}>
          Add evidence<span className="sr-only">: {title}</span>
        </a>
      </p>
    );
  }
  const { links, words } = evidenceParts(evidence);
  return (
    <>
      {links.map((link) => (
        <p key={link} className="break-all">
          <a href={link} rel="noreferrer noopener nofollow" referrerPolicy="no-referrer">
            <span className="sr-only">Evidence for {title}: </span>
            {link.replace(/^https?:\/\//, "")}
          </a>
        </p>
      ))}
      {words === "" ? null : <p className="wrap-anywhere whitespace-pre-line">{words}</p>}
    </>
  );
}

function whenDone({ on, prior }: Readonly<{ on: LocalDate; prior: boolean }>): string {
  return prior ? "Known before Waymark" : `Done ${formatDate(on)}`;
}
