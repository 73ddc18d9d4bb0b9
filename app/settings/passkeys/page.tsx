import type { Metadata } from "next";
import { AddPasskeyForm } from "#components/account/add-passkey-form";
import { PageHeader } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { loadNewPasskey } from "#lib/loaders/account/credentials";

export const metadata: Metadata = { title: "Add a passkey" };

export default async function NewPasskeyPage() {
  const { suggestion } = await loadNewPasskey();
  return (
    <>
      <PageHeader
        title="Add a passkey"
        lead="Your browser asks where to keep it: in this device, on your phone, in your password manager or on a key that you plug in."
      />
      <AddPasskeyForm suggestion={suggestion} />
      <p className="mt-10">
        <PendingLink href="/settings#passkeys">Back to your settings</PendingLink>
      </p>
    </>
  );
}
