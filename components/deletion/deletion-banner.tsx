import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { keepAccountAction } from "#lib/actions/account/deletion";
import { zoneFor } from "#lib/domain/time/dates";
import { formatInstant } from "#lib/wording/dates";

/** Stands on every page of an account that is to be deleted. */
export function DeletionBanner({
  deletesAt,
  timeZone,
}: Readonly<{ deletesAt: Date; timeZone: string | null }>) {
  const day = formatInstant({ at: deletesAt, timeZone: zoneFor(timeZone) });
  return (
    <aside
      aria-label="Your account will be deleted"
      className="border-b border-danger bg-danger-wash font-sans print:hidden"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-3 px-5 py-4 sm:px-8">
        <p className="max-w-prose">
          As you asked, your account and everything in it will be deleted on{" "}
          <strong className="whitespace-nowrap">{day}</strong>.
        </p>
        <ChangeForm action={keepAccountAction}>
          <Whose />
          <SubmitButton variant="quiet">Keep my account</SubmitButton>
        </ChangeForm>
      </div>
    </aside>
  );
}
