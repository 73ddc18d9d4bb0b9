import type { Metadata } from "next";
import { AskedByMail } from "#components/account/asked-by-mail";
import { ForgotPasswordForm } from "#components/account/forgot-password-form";
import { MailNotSetUp } from "#components/account/mail-not-set-up";
import { ResetByCodeForm } from "#components/account/reset-by-code-form";
import { PageHeader } from "#components/ui/page";
import { loadForgotPassword } from "#lib/loaders/account/mail-links";

export const metadata: Metadata = { title: "Forgot your password?" };

export default async function ForgotPasswordPage() {
  const { isMailSetUp, hasAsked } = await loadForgotPassword();
  if (!isMailSetUp) {
    return (
      <>
        <PageHeader title="Forgot your password?" />
        <MailNotSetUp />
      </>
    );
  }
  if (!hasAsked) {
    return (
      <>
        <PageHeader
          title="Forgot your password?"
          lead="We will email you a link to set a new one."
        />
        <ForgotPasswordForm />
      </>
    );
  }
  return <AskedByMail code={<ResetByCodeForm />} again={<ForgotPasswordForm />} />;
}
