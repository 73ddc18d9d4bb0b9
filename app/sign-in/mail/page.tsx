import type { Metadata } from "next";
import { AskedByMail } from "#components/account/asked-by-mail";
import { LinkNotHere } from "#components/account/link-not-here";
import { MailNotSetUp } from "#components/account/mail-not-set-up";
import { RequestSignInLinkForm } from "#components/account/request-sign-in-link-form";
import { SignInByCodeForm } from "#components/account/sign-in-by-code-form";
import { SignInByLinkForm } from "#components/account/sign-in-by-link-form";
import { PageHeader } from "#components/ui/page";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadSignInLink, type SignInLinkView } from "#lib/loaders/account/sign-in-link";

// The same as on /reset-password: with no-referrer in the document too, its forms would send no Origin.
export const metadata: Metadata = { title: "Sign in by email", referrer: "same-origin" };

export default async function SignInByMailPage({ searchParams }: SearchProps) {
  return <Step {...(await loadSignInLink(await searchParams))} />;
}

function Step(view: SignInLinkView) {
  if (view.step === "ask") {
    return (
      <>
        <PageHeader title="Sign in by email" lead="We will email you a link. No password needed." />
        <RequestSignInLinkForm next={view.next} />
      </>
    );
  }
  if (view.step === "asked") {
    const again = <RequestSignInLinkForm next={view.next} />;
    return <AskedByMail code={<SignInByCodeForm />} again={again} />;
  }
  return (
    <>
      <PageHeader title="Sign in by email" />
      <Found {...view} />
    </>
  );
}

function Found(view: Exclude<SignInLinkView, { step: "ask" | "asked" }>) {
  if (view.step === "here") return <SignInByLinkForm token={view.token} />;
  if (view.step === "no-mail") return <MailNotSetUp />;
  return <LinkNotHere where={view.step} askAgain="/sign-in/mail" />;
}
