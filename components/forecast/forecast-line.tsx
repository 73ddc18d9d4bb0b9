import { PendingLink } from "#components/ui/pending-link";
import type { Forecast } from "#lib/domain/forecast/forecast";
import type { LocalDate } from "#lib/domain/time/dates";
import { phaseForecastInWords, phaseReasonInWords, waitingInWords } from "#lib/wording/forecast";

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
        ? waitingInWords({ ...forecast, today })
        : `${phaseForecastInWords({ forecast, today })} ${phaseReasonInWords(forecast)}`}{" "}
      <PendingLink href="/journey#forecast">How this is reckoned</PendingLink>
    </p>
  );
}
