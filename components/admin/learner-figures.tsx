import type { InstanceFigures } from "#lib/domain/admin";
import { formatNumber } from "#lib/wording/numbers";
import { FigureList } from "./figure-list";

/** How many learners there are, are new, and did something: in numbers alone. */
export function LearnerFigures({ figures }: Readonly<{ figures: InstanceFigures }>) {
  const line = (label: string, value: number) => ({ label, value: formatNumber(value) });
  return (
    <FigureList
      figures={[
        line("Accounts", figures.accounts),
        line("With a confirmed address", figures.confirmed),
        line("New in the last 7 days", figures.newInWeek),
        line("New in the last 30 days", figures.newInMonth),
        line("Active in the last 7 days", figures.activeInWeek),
        line("Active in the last 30 days", figures.activeInMonth),
        line("Browsers signed in", figures.sessions),
      ]}
    />
  );
}
