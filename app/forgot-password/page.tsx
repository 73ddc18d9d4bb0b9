import type { Metadata } from "next";
import { ForgotPasswordForm } from "#components/account/forgot-password-form";
import { MailNotSetUp } from "#components/account/mail-not-set-up";
import { ResetByCodeForm } from "#components/account/reset-by-code-form";
import { Notice } from "#components/ui/notice";
import { PageHeader, Panel } from "#components/ui/page";
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
  return (
    <>
      <PageHeader title="Check your email" />
      <Notice>
        <p>
          If a Waymark account has the address you entered, an email is on its way. Open its link in
          this browser, or type its code here. Both work for 10 minutes.
        </p>
      </Notice>
      <div className="mt-10">
        <Panel title="Carry on here">
          <ResetByCodeForm />
        </Panel>
        <Panel title="Nothing arrived?">
          <p>Look in your spam folder, check the address, and ask again.</p>
          <ForgotPasswordForm />
        </Panel>
      </div>
    </>
  );
}
