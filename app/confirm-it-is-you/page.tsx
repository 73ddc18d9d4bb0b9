import type { Metadata } from "next";
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
        <Ways {...view} />
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

function Ways({ way, email, next }: Extract<ProofView, { step: "ask" }>) {
  if (way === "password") return <ProveByPasswordForm email={email} next={next} />;
  if (way === "code") {
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
  if (way === "ask-for-code") {
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
