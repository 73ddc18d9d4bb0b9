import type { Metadata } from "next";
import { SignUpForm } from "#components/account/sign-up-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { HOME } from "#lib/domain/text/next-address";
import { loadInvitation } from "#lib/loaders/account/invitation";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { REFUSALS } from "#lib/wording/refusals";

export const metadata: Metadata = { title: "Your invitation" };

export default async function InvitationPage({ searchParams }: SearchProps) {
  const invitation = await loadInvitation(await searchParams);
  return (
    <>
      <PageHeader title="You are invited" lead="Create your account. It takes a minute." />
      {invitation === null ? (
        <Notice tone="caution" title="This link has expired">
          <p>{REFUSALS.invitationDead}</p>
        </Notice>
      ) : (
        <SignUpForm next={HOME} invitation={invitation} />
      )}
    </>
  );
}
