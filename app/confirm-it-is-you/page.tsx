import type { Metadata } from "next";
import { PasskeyButtonForm } from "#components/account/passkey-button-form";
import { ProveByCodeForm } from "#components/account/prove-by-code-form";
import { ProveByPasswordForm } from "#components/account/prove-by-password-form";
import { SendProofCodeForm } from "#components/account/send-proof-code-form";
import { SignOut } from "#components/account/sign-out";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { loadProof, type ProofView } from "#lib/loaders/account/proof";
import type { SearchProps } from "#lib/loaders/account/search-params";

export const metadata: Metadata = { title: "Confirm that it is you", robots: { index: false } };

export default async function ProofPage({ searchParams }: SearchProps) {
  const view = await loadProof(await searchParams);
  if (view.step === "done") return <Done />;
  return (
    <>
      <PageHeader
        title="Confirm that it is you"
        lead="What you are about to do changes how your account is protected, or takes your data out of it. We ask once, then not again for 10 minutes."
      />
      <div className="flex flex-col gap-8">
        {view.ways.map((way) => (
          <Way key={way} way={way} email={view.email} next={view.next} />
        ))}
      </div>
    </>
  );
}

function Done() {
  return (
    <>
      <PageHeader title="Thank you, that is confirmed" />
      <div className="flex flex-col items-start gap-6">
        <Notice tone="success">
          <p>
            Go back to the tab you came from and try again there. We will not ask you again for 10
            minutes.
          </p>
        </Notice>
        <ButtonLink href="/settings" variant="quiet">
          Go to your settings
        </ButtonLink>
      </div>
    </>
  );
}

type Asking = Extract<ProofView, { step: "ask" }>;

function Way({
  way,
  email,
  next,
}: Omit<Asking, "ways" | "step"> & { way: Asking["ways"][number] }) {
  if (way === "passkey") {
    return (
      <PasskeyButtonForm use="proof" next={next} otherWay="Confirm it in another way, below." />
    );
  }
  if (way === "password" || way === "password-and-recovery-code") {
    const needsRecoveryCode = way === "password-and-recovery-code";
    return <ProveByPasswordForm email={email} next={next} needsRecoveryCode={needsRecoveryCode} />;
  }
  if (way === "sign-in-again") return <SignInAgain />;
  return <ByCode email={email} next={next} isSent={way === "code"} />;
}

function ByCode({
  email,
  next,
  isSent,
}: Readonly<{ email: string; next: string; isSent: boolean }>) {
  if (isSent) {
    return (
      <>
        <p className="max-w-prose">
          We sent a code to <strong className="wrap-anywhere">{email}</strong>. It works for 10
          minutes, in this browser.
        </p>
        <ProveByCodeForm next={next} />
        <SendProofCodeForm label="Send another code" />
      </>
    );
  }
  return (
    <>
      <p className="max-w-prose">
        You have no password here, so we will send a code to{" "}
        <strong className="wrap-anywhere">{email}</strong>.
      </p>
      <SendProofCodeForm label="Send me a code" />
    </>
  );
}

function SignInAgain() {
  return (
    <>
      <p className="max-w-prose">
        You have no password here, and this Waymark has no email set up. Sign out and sign in again
        the way you usually do: that confirms it too.
      </p>
      <SignOut />
    </>
  );
}
