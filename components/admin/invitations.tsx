import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { takeBackInvitationAction } from "#lib/actions/admin/admin";
import type { InvitationSummary } from "#lib/domain/admin";
import { formatInstant } from "#lib/wording/dates";
import { InviteForm } from "./invite-form";

/** Who is invited while sign-up is closed, and a way to invite more people. */
export function Invitations({
  invitations,
  isSignUpOpen,
  timeZone,
}: Readonly<{
  invitations: readonly InvitationSummary[];
  isSignUpOpen: boolean;
  timeZone: string;
}>) {
  if (isSignUpOpen) {
    return (
      <p className="max-w-prose">
        Anyone can sign up here, so nobody needs an invitation. To take only people you invite, set{" "}
        <code>SIGN_UP=closed</code> and restart Waymark.
      </p>
    );
  }
  return (
    <>
      <InviteForm />
      {invitations.length === 0 ? null : (
        <ul aria-label="Open invitations" className="flex max-w-2xl flex-col">
          {invitations.map(({ id, email, expiresAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
            >
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere">{email}</p>
                <p className="text-sm text-ink-soft">
                  Until {formatInstant({ at: expiresAt, timeZone })}
                </p>
              </div>
              <ChangeForm action={takeBackInvitationAction}>
                <input type="hidden" name="invitation" value={id} />
                <Whose />
                <SubmitButton variant="quiet">
                  Take back<span className="sr-only"> the invitation of {email}</span>
                </SubmitButton>
              </ChangeForm>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
