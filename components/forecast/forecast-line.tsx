import { PendingLink } from "#components/ui/pending-link";
import type { Forecast } from "#lib/domain/forecast/forecast";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatPhaseForecast, formatPhaseReason, formatWaiting } from "#lib/wording/forecast";

/** When the current phase may be done, with its reason; nothing where there is nothing to say. */
export function ForecastLine({
  forecast,
  today,
}: Readonly<{
  /** Absent while it is hidden. */
  forecast?: Forecast;
  today: LocalDate;
}>) {
  if (forecast === undefined || forecast.kind === "done") return null;
  return (
    <p className="max-w-prose font-sans text-sm text-ink-soft">
      {forecast.kind === "waiting"
        ? formatWaiting({ ...forecast, today })
        : `${formatPhaseForecast({ forecast, today })} ${formatPhaseReason({ forecast, today })}`}{" "}
      <PendingLink href="/journey#forecast">How we estimate this</PendingLink>
    </p>
  );
}
