import { MarginSection } from "#components/ui/margin-section";
import type { Forecast } from "#lib/domain/forecast/forecast";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatFinish, formatFinishBasis } from "#lib/wording/switch/finish";

/** When one may be done, staying and switching, as ranges of dates from the same weeks. */
export function WhenDoneSection({
  stay,
  switched,
  fromTitle,
  toTitle,
  from,
  today,
}: Readonly<{
  stay: Forecast;
  switched: Forecast;
  fromTitle: string;
  toTitle: string;
  /** On the path that the switch leads away from. */
  from: EnrollmentRecord;
  today: LocalDate;
}>) {
  const basis = formatFinishBasis(stay) ?? formatFinishBasis(switched);
  const ways = [
    {
      way: `${from.endedAt === undefined ? "Stay on" : "Go back to"} ${fromTitle}`,
      forecast: stay,
    },
    { way: `Switch to ${toTitle}`, forecast: switched },
  ];
  return (
    <MarginSection id="when-done" title="When you may be done">
      <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {ways.map(({ way, forecast }) => (
          <div key={way} className="flex flex-col gap-1">
            <dt className="text-lg">{way}</dt>
            {formatFinish({ forecast, today }).map((sentence) => (
              <dd key={sentence} className="font-sans text-ink-soft">
                {sentence}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {basis === undefined ? null : (
        <p className="max-w-prose font-sans text-sm text-ink-soft">{basis}</p>
      )}
    </MarginSection>
  );
}
