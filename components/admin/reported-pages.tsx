import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissReportsAction, stopPortfolioAction } from "#lib/actions/admin/admin";
import type { ReportedPortfolio } from "#lib/domain/admin";
import { formatInstant } from "#lib/wording/dates";

/** The published pages that were reported, what is said of them, and what can be done about it. */
export function ReportedPages({
  reported,
  timeZone,
}: Readonly<{ reported: readonly ReportedPortfolio[]; timeZone: string }>) {
  if (reported.length === 0) return <p>Nobody has reported a portfolio.</p>;
  return (
    <ul aria-label="Reported portfolios" className="flex max-w-2xl flex-col">
      {reported.map(({ handle, isTakenDown, reports }) => (
        <li
          key={handle}
          className="flex flex-col gap-3 border-b border-line py-4 font-sans first:border-t"
        >
          <p className="font-semibold wrap-anywhere">
            <a href={`/p/${handle}`}>/p/{handle}</a>
            {isTakenDown ? ", which you took down" : ""}
          </p>
          {reports.map(({ reason, at }) => (
            <div key={at.toISOString()}>
              <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
              <p className="text-sm text-ink-soft">{formatInstant({ at, timeZone })}</p>
            </div>
          ))}
          <div className="flex flex-wrap gap-4">
            <ChangeForm action={stopPortfolioAction}>
              <input type="hidden" name="handle" value={handle} />
              <input type="hidden" name="asked" value={isTakenDown ? "back" : "down"} />
              <Whose />
              <SubmitButton variant={isTakenDown ? "quiet" : "danger"}>
                {isTakenDown ? "Put it back" : "Take it down"}
                <span className="sr-only">: {handle}</span>
              </SubmitButton>
            </ChangeForm>
            <ChangeForm action={dismissReportsAction}>
              <input type="hidden" name="handle" value={handle} />
              <Whose />
              <SubmitButton variant="quiet">
                Remove the reports<span className="sr-only"> of {handle}</span>
              </SubmitButton>
            </ChangeForm>
          </div>
        </li>
      ))}
    </ul>
  );
}
