import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { isShared, type SharedWay } from "#lib/domain/roadmap/shared-ways";
import { cardinal, counted, listed } from "#lib/wording/numbers";

type Done = (milestone: string) => boolean;

/** What the drawing shows, in words: each shared way with its milestones, then what each path asks alone. */
export function SharedWays({
  ways,
  paths,
  isDone,
}: Readonly<{
  ways: readonly SharedWay<Milestone>[];
  paths: readonly CareerPath[];
  /** Whether the learner has cleared a milestone; absent for a stranger. */
  isDone?: Done;
}>) {
  const titleOf = (id: string) => paths.find((path) => path.id === id)?.title ?? id;
  return (
    <ul aria-label="What they share" className="max-w-3xl border-b border-line font-sans">
      {ways.map((way) => (
        <li key={way.paths.join(" ")} className="border-t border-line">
          <details className="fold">
            <summary className="py-2.5 [--fold-top:0.625rem]">
              <span className="font-semibold">{formatWay({ way, paths, titleOf })}</span>
              <span className="text-ink-soft">
                {" "}
                {counted(way.hours, "hour")}, {counted(way.milestones.length, "milestone")}
                {isDone ? `, ${formatDone({ way, isDone })}` : ""}
              </span>
            </summary>
            <ul className="mb-4 columns-[18rem] gap-x-8 pl-5">
              {way.milestones.map(({ id, title, hours }) => (
                <li key={id} className="break-inside-avoid list-disc py-0.5 marker:text-ink-soft">
                  {title}{" "}
                  <span className="text-sm text-ink-soft">
                    {counted(hours, "hour")}
                    {isDone?.(id) ? ", done" : ""}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function formatWay({
  way,
  paths,
  titleOf,
}: Readonly<{
  way: SharedWay<Milestone>;
  paths: readonly CareerPath[];
  titleOf: (id: string) => string;
}>): string {
  if (!isShared(way)) return `${titleOf(way.paths[0] ?? "")} alone:`;
  if (way.paths.length < paths.length) return `${listed(way.paths.map(titleOf))}:`;
  return paths.length === 2 ? "Both:" : `All ${cardinal(paths.length)}:`;
}

function formatDone({
  way,
  isDone,
}: Readonly<{ way: SharedWay<Milestone>; isDone: Done }>): string {
  const done = way.milestones.filter(({ id }) => isDone(id)).length;
  return `${done} done`;
}
