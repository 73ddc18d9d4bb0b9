import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { retryMailAction } from "#lib/actions/admin/admin";
import { formatMoment } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

type FailedMails = Readonly<{
  mails: readonly Readonly<{
    id: string;
    kind: string;
    askedAt: Date;
    tries: number;
    reason: string;
  }>[];
  timeZone: string;
}>;

/** Mail that could not be sent, without its address and its words, each with a button that tries it again. */
export function FailedMails({ mails, timeZone }: FailedMails) {
  if (mails.length === 0) return <p>No email has failed in the last two weeks.</p>;
  return (
    <ul aria-label="Email that failed" className="flex max-w-2xl flex-col">
      {mails.map(({ id, kind, askedAt, tries, reason }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">{kind}</p>
            <p className="text-sm wrap-anywhere text-ink-soft">
              Asked for on {formatMoment({ at: askedAt, timeZone })}, given up after{" "}
              {counted(tries, "try", "tries")}: {reason}
            </p>
          </div>
          <ChangeForm action={retryMailAction}>
            <input type="hidden" name="mail" value={id} />
            <Whose />
            <SubmitButton variant="quiet">
              Try again
              <span className="sr-only">
                {" "}
                to send the email of {formatMoment({ at: askedAt, timeZone })}
              </span>
            </SubmitButton>
          </ChangeForm>
        </li>
      ))}
    </ul>
  );
}
