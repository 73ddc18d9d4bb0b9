import { SendConfirmationForm } from "./send-confirmation-form";

type EmailStateProps = Readonly<{
  email: string;
  isConfirmed: boolean;
  isMailSetUp: boolean;
  /** Whether a confirmation link is on its way that still works. */
  isLinkOut: boolean;
}>;

/** Whether the learner's address is confirmed, and what to do when it is not. */
export function EmailState({ email, isConfirmed, isMailSetUp, isLinkOut }: EmailStateProps) {
  if (isConfirmed) {
    return (
      <>
        <p>
          <strong className="wrap-anywhere">{email}</strong> is confirmed.
        </p>
        <ChangeEmailLink />
      </>
    );
  }
  return (
    <>
      <p className="max-w-prose">
        <strong className="wrap-anywhere">{email}</strong> is not confirmed yet. You can still use
        all of Waymark.
      </p>
      <p className="max-w-prose text-ink-soft">{whatNow({ isMailSetUp, isLinkOut })}</p>
      {isMailSetUp ? <SendConfirmationForm /> : null}
      <ChangeEmailLink />
    </>
  );
}

function ChangeEmailLink() {
  return (
    <p>
      <a href="/settings/email">Use another address</a>
    </p>
  );
}

function whatNow({
  isMailSetUp,
  isLinkOut,
}: Pick<EmailStateProps, "isMailSetUp" | "isLinkOut">): string {
  if (!isMailSetUp)
    return "This Waymark has no email set up, so it cannot send a confirmation link.";
  if (isLinkOut)
    return "We sent you a link. Open it and confirm your address there. Nothing arrived? Check your spam folder first.";
  return "Confirm it with a link that we send you by email.";
}
