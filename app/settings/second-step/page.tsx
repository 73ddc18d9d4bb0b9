import type { Metadata } from "next";
import { RecoveryCodesForm } from "#components/account/recovery-codes-form";
import { PageHeader } from "#components/ui/page";
import { loadSecondFactor } from "#lib/loaders/account/credentials";
import { counted } from "#lib/wording/numbers";

export const metadata: Metadata = { title: "A second step after your password" };

export default async function SecondFactorPage() {
  const { isOn, recoveryCodes } = await loadSecondFactor();
  return (
    <>
      <PageHeader title="A second step after your password" />
      <div className="flex flex-col gap-6">
        {isOn ? (
          <p className="max-w-prose">
            You have {counted(recoveryCodes, "recovery code")} left. With ten new ones, the old ones
            stop working.
          </p>
        ) : (
          <p className="max-w-prose">
            From then on, Waymark asks for a passkey after your password. You get ten recovery codes
            for when your passkey is lost: each works once in its place. If you lose both, you can
            only sign in with a link by email or a connected service.
          </p>
        )}
        <RecoveryCodesForm use={isOn ? "renew" : "turn-on"} />
      </div>
    </>
  );
}
