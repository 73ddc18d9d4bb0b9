import type { Metadata } from "next";
import { TellOtherTabs } from "#components/deletion/tell-other-tabs";
import { ButtonLink } from "#components/ui/button";
import { PageHeader } from "#components/ui/page";
import { loadShell } from "#lib/loaders/account/shell";

export const metadata: Metadata = { title: "Your account is deleted", robots: { index: false } };

export default async function AccountDeletedPage() {
  const { viewer } = await loadShell();
  return (
    <>
      {viewer === null ? <TellOtherTabs /> : null}
      <PageHeader
        title="Your account is deleted"
        lead="Everything in it is gone, and you are signed out everywhere. Thank you for the time you spent here."
      />
      <ButtonLink href="/" variant="quiet">
        Go to the home page
      </ButtonLink>
    </>
  );
}
