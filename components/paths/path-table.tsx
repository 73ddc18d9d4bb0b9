import type { ReactNode } from "react";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";
import { Difficulty, Outlook } from "./difficulty";
import { ProjectTitle, WeeksToProject } from "./first-project";
import { OfficialPay } from "./official-pay";
import { Salary, SalaryBar, type SalaryScale, salaryScale } from "./salary";

type Offer = Readonly<{ path: CareerPath; roadmap: Roadmap }>;

const ROWS: readonly Readonly<{
  label: string;
  cell: (offer: Offer & Readonly<{ scale?: SalaryScale }>) => ReactNode;
  /** Among all paths on a phone: shown when it is asked for. */
  detail?: true;
}>[] = [
  { label: "Best for", cell: ({ path }) => path.facts.bestFor },
  { label: "Choose it if", detail: true, cell: ({ path }) => path.facts.chooseIf },
  { label: "What you will do", cell: ({ path }) => path.facts.youWillDo },
  { label: "A day at work", detail: true, cell: ({ path }) => path.facts.day ?? "" },
  {
    label: "Key technologies",
    detail: true,
    cell: ({ path }) => path.facts.keyTechnologies.join(", "),
  },
  {
    label: "Salary",
    cell: ({ path, scale }) => (
      <Salary claims={path.salaries} more={(claim) => <SalaryBar claim={claim} scale={scale} />} />
    ),
  },
  {
    label: "Official statistic",
    detail: true,
    cell: ({ path }) => <OfficialPay statistic={path.facts.statistic} />,
  },
  {
    label: "Career outlook",
    detail: true,
    cell: ({ path }) => <Outlook outlook={path.facts.outlook} />,
  },
  {
    label: "Difficulty to enter",
    cell: ({ path }) => <Difficulty difficulty={path.facts.difficulty} />,
  },
  { label: "Prerequisites", detail: true, cell: ({ path }) => path.facts.prerequisites },
  {
    label: "First small project",
    detail: true,
    cell: ({ roadmap }) => <ProjectTitle roadmap={roadmap} project="small" />,
  },
  {
    label: "First portfolio project",
    cell: ({ roadmap }) => <ProjectTitle roadmap={roadmap} project="portfolio" />,
  },
  {
    label: "Weeks to the first small project",
    detail: true,
    cell: ({ roadmap }) => <WeeksToProject roadmap={roadmap} project="small" />,
  },
  {
    label: "Weeks to the first portfolio project",
    cell: ({ roadmap }) => <WeeksToProject roadmap={roadmap} project="portfolio" />,
  },
];

/**
 * Paths on the same rows; where the page is narrow, the same table is laid out as one card a path, or, with a few of
 * them, question by question.
 * The roles are spelled out because a table that CSS lays out differently loses its own.
 */
export function PathTable({
  offers,
  layout = "all",
}: Readonly<{ offers: readonly Offer[]; layout?: keyof typeof LAYOUTS }>) {
  const scale = salaryScale(offers.flatMap(({ path }) => path.salaries));
  return (
    <table {...TABLE} aria-label="Career paths" className={LAYOUTS[layout]}>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>
            <span className="sr-only">Question</span>
          </th>
          {offers.map(({ path }) => (
            <th key={path.id} {...COLUMN_HEADER}>
              <a href={`/paths/${path.id}`}>{path.title}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {ROWS.map(({ label, cell, detail }) => (
          <tr key={label} {...ROW} className={detail ? "detail" : undefined}>
            <th {...ROW_HEADER}>{label}</th>
            {offers.map((offer) => (
              <td
                key={offer.path.id}
                {...CELL}
                data-label={layout === "few" ? offer.path.title : label}
              >
                {cell({ ...offer, scale })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All of them: cards where the page is narrow. A few: side by side, or row by row where it is narrow. */
const LAYOUTS = { all: "compare", few: "compare-few" } as const;

const TABLE = { role: "table" };
const ROW_GROUP = { role: "rowgroup" };
const ROW = { role: "row" };
const COLUMN_HEADER = { role: "columnheader", scope: "col" };
const ROW_HEADER = { role: "rowheader", scope: "row" };
const CELL = { role: "cell" };
