import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissReportAction, stopReportedAction } from "#lib/actions/admin/admin";
import type { ReportedPortfolio } from "#lib/domain/admin";
import { formatInstant } from "#lib/wording/dates";

/** The published pages that somebody reported, what they say, and what can be done about it. */
export function ReportedPages({
  reports,
  timeZone,
}: Readonly<{ reports: readonly ReportedPortfolio[]; timeZone: string }>) {
  if (reports.length === 0) return <p>Nobody has reported a portfolio.</p>;
  return (
    <ul aria-label="Reported portfolios" className="flex max-w-2xl flex-col">
      {reports.map(({ id, handle, reason, at, isTakenDown }) => (
        <li
          key={id}
          className="flex flex-col gap-3 border-b border-line py-4 font-sans first:border-t"
        >
          <p className="font-semibold wrap-anywhere">
            <a href={`/p/${handle}`}>/p/{handle}</a>
          </p>
          <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
          <p className="text-sm text-ink-soft">
            {formatInstant({ at, timeZone })}
            {isTakenDown ? ". You took this page down." : ""}
          </p>
          <div className="flex flex-wrap gap-4">
            <ChangeForm action={stopReportedAction}>
              <input type="hidden" name="report" value={id} />
              <input type="hidden" name="asked" value={isTakenDown ? "back" : "down"} />
              <Whose />
              <SubmitButton variant={isTakenDown ? "quiet" : "danger"}>
                {isTakenDown ? "Put it back" : "Take it down"}
                <span className="sr-only">: {handle}</span>
              </SubmitButton>
            </ChangeForm>
            <ChangeForm action={dismissReportAction}>
              <input type="hidden" name="report" value={id} />
              <Whose />
              <SubmitButton variant="quiet">
                Remove the report<span className="sr-only"> of {handle}</span>
              </SubmitButton>
            </ChangeForm>
          </div>
        </li>
      ))}
    </ul>
  );
}
