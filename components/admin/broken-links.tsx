import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissBrokenLinkAction } from "#lib/actions/admin/admin";
import type { ReportedLink } from "#lib/domain/admin";
import { formatInstant } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

/** The links that learners reported, each with a button that takes it off the list. */
export function BrokenLinks({
  links,
  timeZone,
}: Readonly<{ links: readonly ReportedLink[]; timeZone: string }>) {
  if (links.length === 0) return <p>Nobody has reported a broken link.</p>;
  return (
    <ul aria-label="Reported links" className="flex max-w-2xl flex-col">
      {links.map(({ milestone, url, lastAt, reports }) => (
        <li
          key={`${milestone} ${url}`}
          className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </p>
            <p className="text-sm text-ink-soft">
              In <span className="wrap-anywhere">{milestone}</span>, {counted(reports, "report")},
              the last on {formatInstant({ at: lastAt, timeZone })}
            </p>
          </div>
          <ChangeForm action={dismissBrokenLinkAction}>
            <input type="hidden" name="milestone" value={milestone} />
            <input type="hidden" name="url" value={url} />
            <Whose />
            <SubmitButton variant="quiet">
              Remove<span className="sr-only"> {url} from the list</span>
            </SubmitButton>
          </ChangeForm>
        </li>
      ))}
    </ul>
  );
}
