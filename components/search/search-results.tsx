import type { ReactNode } from "react";
import { type MilestoneState, stateIn } from "#lib/domain/progress/milestone-state";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { SearchResult } from "#lib/domain/search/search";
import { counted } from "#lib/wording/numbers";
import { titlesOf } from "#lib/wording/path-titles";
import { formatPlaces } from "#lib/wording/search";
import { MarkedText } from "./marked-text";

type SearchResultsProps = Readonly<{
  result: SearchResult;
  paths: readonly CareerPath[];
  /** Absent for a stranger. */
  record?: LearnerRecord;
}>;

const STATES: Readonly<Record<MilestoneState["kind"], string | undefined>> = {
  done: "Done",
  waived: "Skipped permanently",
  aside: "Put aside for now",
  open: undefined,
};

/** What was found, by kind; nothing where nothing was. */
export function SearchResults({ result, paths, record }: SearchResultsProps) {
  const { words, milestones, resources } = result;
  const stateOf = record === undefined ? undefined : stateIn(record);
  const leadTo = (milestone: string, path: string) =>
    record === undefined ? `/paths/${path}#${milestone}` : `/milestones/${milestone}`;
  return (
    <>
      <Group title="Paths" found={result.paths}>
        {result.paths.shown.map(({ id, title, about, technologies }) => (
          <Entry key={id} href={`/paths/${id}`} title={<MarkedText text={title} words={words} />}>
            <p>
              <MarkedText text={about} words={words} />
            </p>
            <p className="font-sans text-sm text-ink-soft">
              <MarkedText text={technologies} words={words} />
            </p>
          </Entry>
        ))}
      </Group>
      <Group title="Milestones" found={milestones}>
        {milestones.shown.map(({ id, title, about, hours, places }) => {
          const state = stateOf === undefined ? undefined : STATES[stateOf(id).kind];
          return (
            <Entry
              key={id}
              href={leadTo(id, places[0]?.path ?? "")}
              title={<MarkedText text={title} words={words} />}
            >
              <p>
                <MarkedText text={about} words={words} />
              </p>
              <p className="font-sans text-sm text-ink-soft">
                {state ? <span className="font-semibold text-ink">{state} · </span> : null}
                {counted(hours, "hour")} ·{" "}
                {formatPlaces({ places, paths: paths.length, titleOf: titlesOf(paths) })}
              </p>
            </Entry>
          );
        })}
      </Group>
      <Group title="Resources" found={resources}>
        {resources.shown.map(({ url, title, part, milestones: readFor }) => (
          <li key={url} className="border-t border-line py-4">
            <p className="text-lg">
              <a href={url} rel="noreferrer">
                <MarkedText text={title} words={words} />
              </a>{" "}
              <span className="block font-sans text-sm text-ink-soft sm:inline">
                {new URL(url).hostname}
              </span>
            </p>
            <p>
              <MarkedText text={part} words={words} />
            </p>
            <p className="font-sans text-sm text-ink-soft">
              For{" "}
              {readFor.map(({ id, title: milestone, path }, at) => (
                <span key={id}>
                  {at > 0 ? ", " : ""}
                  <a href={leadTo(id, path)} className="inline-block min-h-6">
                    <MarkedText text={milestone} words={words} />
                  </a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </Group>
    </>
  );
}

function Group({
  title,
  found,
  children,
}: Readonly<{
  title: string;
  found: Readonly<{ count: number; shown: readonly unknown[] }>;
  children: ReactNode;
}>) {
  if (found.count === 0) return null;
  const id = `found-${title.toLowerCase()}`;
  const isCut = found.shown.length < found.count;
  return (
    <section
      aria-labelledby={id}
      className="mt-12 gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]"
    >
      <h2 id={id} className="text-2xl">
        {title} <span className="font-sans text-base text-ink-soft">{found.count}</span>
      </h2>
      <ul className="mt-3 max-w-3xl border-b border-line lg:mt-0">{children}</ul>
      {isCut ? (
        <p className="mt-3 max-w-prose font-sans lg:col-start-2 text-sm text-ink-soft">
          These are the first {found.shown.length} of {found.count}. Add a word to narrow it down.
        </p>
      ) : null}
    </section>
  );
}

function Entry({
  href,
  title,
  children,
}: Readonly<{ href: string; title: ReactNode; children: ReactNode }>) {
  return (
    <li className="flex flex-col gap-0.5 border-t border-line py-4">
      <p className="text-lg leading-snug">
        <a href={href}>{title}</a>
      </p>
      {children}
    </li>
  );
}
