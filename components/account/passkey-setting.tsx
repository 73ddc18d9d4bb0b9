import { ButtonLink } from "#components/ui/button";
import type { PasskeySummary } from "#lib/domain/passkey";
import { PasskeyList } from "./passkey-list";

type PasskeySettingProps = Readonly<{
  passkeys: readonly PasskeySummary[];
  /** Whether browsers allow them at the address of this Waymark. */
  isPossible: boolean;
  timeZone: string;
}>;

/** What a passkey is, the learner's own, and how to add one. */
export function PasskeySetting({ passkeys, isPossible, timeZone }: PasskeySettingProps) {
  return (
    <>
      <p className="max-w-prose">
        With a passkey you sign in by your fingerprint, your face or the PIN of your device, without
        typing a password. It cannot be guessed, and no other site can ask for it.
      </p>
      {passkeys.length === 0 ? null : <PasskeyList passkeys={passkeys} timeZone={timeZone} />}
      {isPossible ? (
        <div>
          <ButtonLink href="/settings/passkeys" variant="quiet">
            Add a passkey
          </ButtonLink>
        </div>
      ) : (
        <p className="max-w-prose text-ink-soft">
          Browsers allow passkeys only at an address with https and a name, such as
          https://waymark.example.org, or at localhost. The people who run this Waymark can set one
          up.
        </p>
      )}
    </>
  );
}
