import type { CountName, InstanceCounts } from "#lib/domain/admin";
import { formatMoment } from "#lib/wording/dates";
import { formatAbout, formatNumber } from "#lib/wording/numbers";
import { FigureList } from "./figure-list";

const LABELS: Readonly<Record<CountName, string>> = {
  accounts: "Accounts",
  confirmed: "With a confirmed address",
  newInWeek: "New in the last 7 days",
  newInMonth: "New in the last 30 days",
  activeInWeek: "Active in the last 7 days",
  activeInMonth: "Active in the last 30 days",
  sessions: "Browsers signed in",
};
const NAMES = Object.keys(LABELS) as readonly CountName[];

/** How many learners there are, are new, and did something: in numbers alone, and when they were counted. */
export function LearnerFigures({
  counted,
  timeZone,
}: Readonly<{ counted?: Readonly<{ at: Date; counts: InstanceCounts }>; timeZone: string }>) {
  if (counted === undefined) {
    return <p>The accounts are still being counted. Open this page again in a minute.</p>;
  }
  const { at, counts } = counted;
  const isAbout = (name: CountName) => counts.estimated.includes(name);
  const shown = (name: CountName) =>
    isAbout(name) ? formatAbout(counts[name]) : formatNumber(counts[name]);
  return (
    <>
      <FigureList figures={NAMES.map((name) => ({ label: LABELS[name], value: shown(name) }))} />
      <p className="mt-3 max-w-2xl font-sans text-sm text-ink-soft">
        Counted on {formatMoment({ at, timeZone })}.
        {counts.estimated.length > 0 &&
          " Where it says “about”, counting all accounts would take too long: it is estimated from some of them, chosen by chance."}
      </p>
    </>
  );
}
