import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { turnSecondFactorOffAction } from "#lib/actions/account/second-factor";
import { counted } from "#lib/wording/numbers";

type SecondFactorSettingProps = Readonly<{
  hasPassword: boolean;
  hasPasskey: boolean;
  isOn: boolean;
  recoveryCodes: number;
}>;

/** Whether a passkey is asked for after the password, and how many recovery codes are left. */
export function SecondFactorSetting(props: SecondFactorSettingProps) {
  const { hasPassword, hasPasskey, isOn } = props;
  if (isOn) return <On {...props} />;
  return (
    <>
      <p className="max-w-prose">
        Your password alone opens your account. You can have a passkey asked for after it, so that
        someone who learns your password still cannot sign in.
      </p>
      {hasPassword && hasPasskey ? (
        <div>
          <ButtonLink href="/settings/second-step" variant="quiet">
            Ask for a passkey after my password
          </ButtonLink>
        </div>
      ) : (
        <p className="max-w-prose text-ink-soft">For this you need a password and a passkey.</p>
      )}
    </>
  );
}

function On({ recoveryCodes }: SecondFactorSettingProps) {
  return (
    <>
      <p className="max-w-prose">
        After your password, Waymark asks for a passkey or one of your recovery codes. Signing in
        with a passkey alone, a link by email or a connected service takes no second step.
      </p>
      <p className="max-w-prose">
        You have {counted(recoveryCodes, "recovery code")} left. Each works once, for when your
        passkey is lost.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/settings/second-step" variant="quiet">
          Make new recovery codes
        </ButtonLink>
        <ChangeForm action={turnSecondFactorOffAction}>
          <Whose />
          <SubmitButton variant="danger">Stop asking after my password</SubmitButton>
        </ChangeForm>
      </div>
    </>
  );
}
