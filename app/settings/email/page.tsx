import type { Metadata } from "next";
import { AskForEmailForm } from "#components/account/ask-for-email-form";
import { ChangeEmailForm } from "#components/account/change-email-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import { loadEmailChange } from "#lib/loaders/account/credentials";

export const metadata: Metadata = { title: "Use another address" };

export default async function EmailPage() {
  const { email, asked, isMailSetUp } = await loadEmailChange();
  return (
    <>
      <PageHeader
        title="Use another address"
        lead={
          <p>
            You sign in with <strong className="wrap-anywhere">{email}</strong> now.
          </p>
        }
      />
      {isMailSetUp ? (
        <Steps asked={asked} />
      ) : (
        <Notice tone="caution" title="Email is not set up here">
          <p>
            So nobody can check that a new address is yours, and it cannot be changed. The people
            who run this Waymark can set it up with <code>SMTP_URL</code>.
          </p>
        </Notice>
      )}
      <p className="mt-10">
        <PendingLink href="/settings#account">Back to your settings</PendingLink>
      </p>
    </>
  );
}

function Steps({ asked }: Readonly<{ asked: string | null }>) {
  if (asked === null) return <AskForEmailForm />;
  return (
    <>
      <Panel title="Enter the code">
        <p className="max-w-prose">
          We sent an email to <strong className="wrap-anywhere">{asked}</strong>. Its code works for
          60 minutes, in this browser. When you change your address, you are signed out everywhere
          else, and the old address hears of it.
        </p>
        <ChangeEmailForm />
      </Panel>
      <Panel title="Nothing arrived, or another address?">
        <AskForEmailForm />
      </Panel>
    </>
  );
}
