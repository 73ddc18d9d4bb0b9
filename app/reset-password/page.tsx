import type { Metadata } from "next";
import { ResetByCodeForm } from "#components/account/reset-by-code-form";
import { ResetByLinkForm } from "#components/account/reset-by-link-form";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
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
  return (
    <div className="flex flex-col items-start gap-6">
      {where === "elsewhere" ? (
        <Notice tone="caution" title="Open the link in the other browser">
          <p>
            To keep your account safe, the link works only in the browser where you asked for it.
            Open it there, or type the code from the same email there.
          </p>
        </Notice>
      ) : (
        <Notice tone="caution" title="This link no longer works">
          <p>
            It expired after 10 minutes, has already been used, or was replaced by a newer email.
          </p>
        </Notice>
      )}
      <ButtonLink href="/forgot-password" variant="quiet">
        Ask for a new link in this browser
      </ButtonLink>
    </div>
  );
}
