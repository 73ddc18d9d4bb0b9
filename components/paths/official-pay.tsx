import type { OfficialStatistic } from "#lib/domain/roadmap/career-path";
import { formatMoney } from "#lib/wording/money";
import { formatSighting } from "#lib/wording/sightings";

/** What an official statistic says of the nearest occupation that it counts, with its limits. */
export function OfficialPay({ statistic }: Readonly<{ statistic?: OfficialStatistic }>) {
  if (statistic === undefined) return <p>No official statistic counts this as an occupation.</p>;
  const { publisher, occupation, median, currency, per, region, dated, url, note } = statistic;
  const { on, how } = statistic.checked;
  return (
    <>
      <p className="font-semibold">
        {formatMoney({ amount: median, currency })} a {per}: half earn less, half earn more
      </p>
      <p className="text-sm">
        {occupation}, {region}, {dated}. {note}
      </p>
      <p className="text-xs text-ink-soft">
        Source:{" "}
        <a href={url} rel="noreferrer">
          {publisher}
        </a>
        , {formatSighting({ checkedOn: on, checkedHow: how })}
      </p>
    </>
  );
}
