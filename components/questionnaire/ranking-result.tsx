import type { RankedPath, Ranking } from "#lib/domain/questionnaire/rank-paths";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import { counted } from "#lib/wording/numbers";
import { titlesOf } from "#lib/wording/path-titles";
import { formatLead } from "#lib/wording/questionnaire/lead";

type RankingResultProps = Readonly<{
  ranking: Extract<Ranking, { ok: true }>;
  paths: readonly CareerPath[];
}>;

const MINUS = "\u2212";

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace("-", MINUS);
}

/** All seven in order, why, and how close it was. */
export function RankingResult({ ranking, paths }: RankingResultProps) {
  const { ranked, answered } = ranking;
  return (
    <section aria-labelledby="ranking" className="mb-16 border-b border-ink pb-12">
      <h2 id="ranking" className="text-3xl">
        Your ranking
      </h2>
      <div className="mt-3 mb-8 flex max-w-prose flex-col gap-3">
        <p className="text-lg">{formatLead({ ranking, titleOf: titlesOf(paths) })}</p>
        <p className="font-sans text-sm text-ink-soft">
          It is based on {counted(answered, "answer")}. Every answer gives up to three points to the
          paths it fits; a few take points away. The points are our own judgment, so read them as a
          suggestion.
        </p>
      </div>
      <ol className="flex max-w-3xl flex-col">
        {ranked.map((entry, index) => (
          <RankedEntry
            key={entry.path}
            entry={entry}
            rank={index + 1}
            path={paths.find(({ id }) => id === entry.path)}
          />
        ))}
      </ol>
      <div className="mt-8 flex max-w-prose flex-col gap-4">
        <p>
          Before you choose, <a href="/paths">compare the seven paths</a> side by side. Your first
          choice is not for life, but choose with care: it takes a few months on a path to know
          whether it is for you.
        </p>
        <p>
          Know some Python already?{" "}
          <a href={placementHref(ranked[0]?.path)}>Find out what you can skip</a>, in at most 15
          questions.
        </p>
        <p>
          <a href="#questions" className="inline-flex min-h-11 items-center font-sans text-ink">
            Change your answers
          </a>
        </p>
      </div>
    </section>
  );
}

function placementHref(path: string | undefined): string {
  return path === undefined ? "/placement" : `/placement?path=${path}`;
}

function RankedEntry({
  entry,
  rank,
  path,
}: Readonly<{ entry: RankedPath; rank: number; path?: CareerPath }>) {
  const { points, reasons, counts, notes } = entry;
  return (
    <li className="grid grid-cols-[2rem_1fr] border-t border-line py-5">
      <span aria-hidden="true" className="pt-0.5 font-serif text-xl text-ink-soft tabular-nums">
        {rank}
      </span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className={rank <= 2 ? "text-2xl" : "text-xl"}>
            <a href={`/paths/${entry.path}`}>{path?.title ?? entry.path}</a>
          </h3>
          <p className="font-sans text-sm text-ink-soft tabular-nums">
            {counted(points, "point").replace("-", MINUS)}
          </p>
        </div>
        {rank <= 2 && path ? (
          <p className="mt-2">
            <span className="font-sans font-semibold">Choose it if:</span> {path.facts.chooseIf}
          </p>
        ) : null}
        {reasons.length === 0 ? (
          <p className="mt-2 font-sans text-ink-soft">None of your answers points to it.</p>
        ) : (
          <ul className="mt-2 flex list-disc flex-col gap-1 pl-5 font-sans marker:text-ink-soft">
            {reasons.map(({ question, text }) => (
              <li key={question}>{text}</li>
            ))}
          </ul>
        )}
        <PointsTable title={path?.title ?? entry.path} counts={counts} points={points} />
        {notes.length > 0 || (rank === 1 && path?.facts.companion) ? (
          <div className="mt-3 flex flex-col gap-2 border-l-2 border-ink pl-4 font-sans">
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            {rank === 1 && path?.facts.companion ? (
              <p>
                This is a companion path: many people learn it alongside another one. Look at your
                second path too.
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** Every answer that counted for the path or against it; together they are its points. */
function PointsTable({
  title,
  counts,
  points,
}: Readonly<{ title: string } & Pick<RankedPath, "counts" | "points">>) {
  if (counts.length === 0) return null;
  return (
    <details className="fold mt-2 font-sans text-sm">
      <summary className="min-h-6 w-fit text-ink-soft">
        How the points add up <span className="sr-only">for {title}</span>
      </summary>
      <table aria-label={`Points of ${title}`} className="mt-1 w-full">
        <tbody>
          {counts.map(({ question, asked, said, weight }) => (
            <tr key={question} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                <span className="text-ink-soft">{asked}</span> {said}
              </th>
              <td className="py-1.5 text-right tabular-nums">{signed(weight)}</td>
            </tr>
          ))}
          <tr className="border-t border-ink">
            <th scope="row" className="py-1.5 pr-4 text-left">
              Together
            </th>
            <td className="py-1.5 text-right font-semibold tabular-nums">
              {String(points).replace("-", MINUS)}
            </td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
