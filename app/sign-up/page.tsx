import type { Metadata } from "next";
import { ProviderButtons } from "#components/account/provider-buttons";
import { SignUpForm } from "#components/account/sign-up-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { withNext } from "#lib/domain/text/next-address";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadSignIn } from "#lib/loaders/account/sign-in";

export const metadata: Metadata = { title: "Create your account" };

export default async function SignUpPage({ searchParams }: SearchProps) {
  const { next, isSignUpOpen, providers } = await loadSignIn(await searchParams);
  return (
    <>
      <PageHeader
        title="Create your account"
        lead="An account lets Waymark remember what you have done. It takes a minute and is free."
      />
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
