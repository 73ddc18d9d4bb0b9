import type { PathFacts } from "#lib/domain/roadmap/career-path";

const LEVELS: Readonly<Record<string, string>> = {
  low: "Low",
  "low-to-medium": "Low to medium",
  medium: "Medium",
  "medium-to-high": "Medium to high",
  high: "High",
};

/** How hard it is to enter, with whose judgment that is. */
export function Difficulty({ difficulty }: Readonly<{ difficulty: PathFacts["difficulty"] }>) {
  return (
    <>
      <p className="font-semibold">{LEVELS[difficulty.level] ?? difficulty.level}</p>
      {difficulty.note ? <p>{difficulty.note}</p> : null}
      <p className="mt-1 text-xs text-ink-soft">Source: {difficulty.source}</p>
    </>
  );
}

/** What a source expects of the path's future: its opinion, said as such. */
export function Outlook({ outlook }: Readonly<{ outlook: PathFacts["outlook"] }>) {
  return (
    <>
      <p>{outlook.text}</p>
      <p className="mt-1 text-xs text-ink-soft">Opinion of: {outlook.source}</p>
    </>
  );
}
