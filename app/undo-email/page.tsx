import type { Metadata } from "next";
import { UndoEmailForm } from "#components/account/undo-email-form";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { loadEmailUndo } from "#lib/loaders/account/credentials";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { REFUSALS } from "#lib/wording/refusals";

// The same as on /reset-password: with no-referrer in the document too, its form would send no Origin.
export const metadata: Metadata = { title: "Get your account back", referrer: "same-origin" };

export default async function UndoEmailPage({ searchParams }: SearchProps) {
  const view = await loadEmailUndo(await searchParams);
  return (
    <>
      <PageHeader title="Get your account back" />
      <div className="flex flex-col items-start gap-6">
        {view.step === "ask" ? (
          <>
            <p className="max-w-prose">
              This gives your account back to{" "}
              <strong className="wrap-anywhere">{view.email}</strong>. Everyone is signed out, and
              its password, passkeys and connected services are removed, no matter who set them. You
              then set a new password. What you learned and wrote stays.
            </p>
            <UndoEmailForm token={view.token} />
          </>
        ) : null}
        {view.step === "done" ? (
          <>
            <Notice tone="success">
              <p>Your account has its old address again. Set a new password now.</p>
            </Notice>
            <ButtonLink href="/forgot-password">Set a new password</ButtonLink>
          </>
        ) : null}
        {view.step === "dead" ? (
          <Notice tone="caution">
            <p>{REFUSALS.emailUndoDead}</p>
          </Notice>
        ) : null}
      </div>
    </>
  );
}
