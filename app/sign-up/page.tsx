import type { Metadata } from "next";
import { ConfirmSignUpForm } from "#components/account/confirm-sign-up-form";
import { ProviderButtons } from "#components/account/provider-buttons";
import { SignUpForm } from "#components/account/sign-up-form";
import { NoticeToCome } from "#components/bare/notice-to-come";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import { withNext } from "#lib/domain/text/next-address";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadSignUp } from "#lib/loaders/account/sign-up";

export const metadata: Metadata = { title: "Create your account" };

export default async function SignUpPage({ searchParams }: SearchProps) {
  const { next, isSignUpOpen, providers, isCodeOut } = await loadSignUp(await searchParams);
  if (isCodeOut) {
    return (
      <>
        <PageHeader title="Check your email" />
        <NoticeToCome />
        <Notice>
          <p>
            We sent an email to the address you entered. Type the code from it here to finish. It
            works for 60 minutes, in this browser.
          </p>
        </Notice>
        <div className="mt-10">
          <Panel title="Create your account">
            <ConfirmSignUpForm next={next} />
          </Panel>
          <Panel title="Nothing arrived?">
            <p className="mb-6">
              Wait a minute, look in your spam folder, and check the address. Then sign up again.
            </p>
            {isSignUpOpen ? <SignUpForm next={next} /> : null}
          </Panel>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Create your account"
        lead="An account lets Waymark remember what you have done. It takes a minute and is free."
      />
      <NoticeToCome />
      {isSignUpOpen ? (
        <>
          <SignUpForm next={next} />
          <ProviderButtons providers={providers} next={next} />
        </>
      ) : (
        <Notice tone="caution" title="New accounts are closed">
          <p>
            This Waymark is not taking new learners right now. Ask the people who run it, or sign in
            if you have an account.
          </p>
        </Notice>
      )}
      <p className="mt-10">
        Already have an account?{" "}
        <PendingLink href={withNext({ page: "/sign-in", next })}>Sign in instead</PendingLink>
      </p>
    </>
  );
}
