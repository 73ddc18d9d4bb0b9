import type { Metadata } from "next";
import { LinkNotHere } from "#components/account/link-not-here";
import { ResetByCodeForm } from "#components/account/reset-by-code-form";
import { ResetByLinkForm } from "#components/account/reset-by-link-form";
import { PageHeader } from "#components/ui/page";
import { loadResetPassword, type ResetView } from "#lib/loaders/account/mail-links";
import type { SearchProps } from "#lib/loaders/account/search-params";

// The response says no-referrer, and a form then sends no Origin, which Next refuses: so the document itself says
// same-origin. The address, and the token in it, still goes to nobody else.
export const metadata: Metadata = { title: "Set a new password", referrer: "same-origin" };

export default async function ResetPasswordPage({ searchParams }: SearchProps) {
  const view = await loadResetPassword(await searchParams);
  return (
    <>
      <PageHeader title="Set a new password" />
      <ResetStep {...view} />
    </>
  );
}

function ResetStep({ where, token }: ResetView) {
  if (where === "here") return <ResetByLinkForm token={token} />;
  if (where === "code") return <ResetByCodeForm />;
  return <LinkNotHere where={where} askAgain="/forgot-password" />;
}
