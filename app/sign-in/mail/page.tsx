import type { Metadata } from "next";
import { MailNotSetUp } from "#components/account/mail-not-set-up";
import { RequestSignInLinkForm } from "#components/account/request-sign-in-link-form";
import { SignInByCodeForm } from "#components/account/sign-in-by-code-form";
import { SignInByLinkForm } from "#components/account/sign-in-by-link-form";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { PageHeader, Panel } from "#components/ui/page";
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
  if (view.step === "asked") return <Asked next={view.next} />;
  return (
    <>
      <PageHeader title="Sign in by email" />
      {view.step === "here" ? <SignInByLinkForm token={view.token} /> : <NotHere {...view} />}
    </>
  );
}

function Asked({ next }: Readonly<{ next: string }>) {
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
          <SignInByCodeForm />
        </Panel>
        <Panel title="Nothing arrived?">
          <p>Look in your spam folder, check the address, and ask again.</p>
          <RequestSignInLinkForm next={next} />
        </Panel>
      </div>
    </>
  );
}

function NotHere({ step }: Readonly<{ step: "no-mail" | "elsewhere" | "nowhere" }>) {
  if (step === "no-mail") return <MailNotSetUp />;
  return (
    <div className="flex flex-col items-start gap-6">
      {step === "elsewhere" ? (
        <Notice tone="caution" title="This is not the browser that asked">
          <p>
            To keep your account safe, the link works only in the browser where you asked for it.
            Open it there, or type the code from the same email there.
          </p>
        </Notice>
      ) : (
        <Notice tone="caution" title="This link no longer works">
          <p>
            It has expired after 10 minutes, has already been used, or has been replaced by a newer
            email.
          </p>
        </Notice>
      )}
      <ButtonLink href="/sign-in/mail" variant="quiet">
        Ask for a new link in this browser
      </ButtonLink>
    </div>
  );
}
