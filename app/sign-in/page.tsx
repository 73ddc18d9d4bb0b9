import type { Metadata } from "next";
import { PasskeySignInForm } from "#components/account/passkey-sign-in-form";
import { ProviderButtons } from "#components/account/provider-buttons";
import { SignInForm } from "#components/account/sign-in-form";
import { NoticeToCome } from "#components/bare/notice-to-come";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { withNext } from "#lib/domain/text/next-address";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadSignIn } from "#lib/loaders/account/sign-in";
import { SIGN_IN_PROBLEMS } from "#lib/wording/sign-in-problems";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: SearchProps) {
  const view = await loadSignIn(await searchParams);
  const { next, providers, problem, arePasskeysPossible } = view;
  return (
    <>
      <PageHeader title="Sign in" lead="Pick up where you left off." />
      <div className="flex flex-col gap-6">
        {problem === undefined ? null : (
          <Notice tone="caution" title="You are not signed in">
            <p>{SIGN_IN_PROBLEMS[problem]}</p>
          </Notice>
        )}
        {view.hasNewPassword ? (
          <Notice tone="success">
            Your new password is set, and you have been signed out everywhere. Sign in with it now.
          </Notice>
        ) : null}
        <SignInForm next={next} />
        {arePasskeysPossible ? (
          <PasskeySignInForm next={next} otherWay="Sign in with your password instead." />
        ) : null}
      </div>
      <NoticeToCome />
      <ProviderButtons providers={providers} next={next} />
      <div className="mt-10 flex flex-col gap-3">
        <p>
          <PendingLink href="/forgot-password">Forgot your password?</PendingLink>
        </p>
        {view.isMailSetUp ? (
          <p>
            <PendingLink href={withNext({ page: "/sign-in/mail", next })}>
              Email me a link instead
            </PendingLink>
          </p>
        ) : null}
        {view.isSignUpOpen ? (
          <p>
            New here?{" "}
            <PendingLink href={withNext({ page: "/sign-up", next })}>Create an account</PendingLink>
          </p>
        ) : null}
      </div>
    </>
  );
}
