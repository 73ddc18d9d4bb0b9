import type { Metadata } from "next";
import { ConfirmByPasswordForm } from "#components/account/confirm-by-password-form";
import { ConfirmForm } from "#components/account/confirm-form";
import { DisownForm } from "#components/account/disown-form";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { type ConfirmationView, loadConfirmation } from "#lib/loaders/account/mail-links";
import type { SearchProps } from "#lib/loaders/account/search-params";

// The same as on /reset-password: with no-referrer in the document too, its forms would send no Origin.
export const metadata: Metadata = { title: "Confirm your email", referrer: "same-origin" };

export default async function ConfirmEmailPage({ searchParams }: SearchProps) {
  const view = await loadConfirmation(await searchParams);
  return (
    <>
      <PageHeader title="Confirm your email" />
      <ConfirmationStep {...view} />
    </>
  );
}

function ConfirmationStep(view: ConfirmationView) {
  if (view.step === "own") return <ConfirmForm email={view.email} token={view.token} />;
  if (view.step === "stranger") {
    return (
      <>
        <p className="mb-8 max-w-prose">
          Someone made a Waymark account with{" "}
          <strong className="wrap-anywhere">{view.email}</strong>. Was it you?
        </p>
        <Panel title="Yes, it is my account">
          <ConfirmByPasswordForm token={view.token} />
        </Panel>
        <Panel title="No, someone else used my address">
          <p className="max-w-prose">
            This deletes the account and everything in it. Nobody will be able to sign in to it.
          </p>
          <DisownForm token={view.token} />
        </Panel>
      </>
    );
  }
  return <Outcome step={view.step} />;
}

function Outcome({ step }: Readonly<{ step: "confirmed" | "deleted" | "dead" }>) {
  const { tone, title, words, href, label } = OUTCOMES[step];
  return (
    <div className="flex flex-col items-start gap-6">
      <Notice tone={tone} title={title}>
        {words}
      </Notice>
      <ButtonLink href={href} variant="quiet">
        {label}
      </ButtonLink>
    </div>
  );
}

const OUTCOMES = {
  confirmed: {
    tone: "success",
    title: undefined,
    words: "Your email is confirmed. Thank you.",
    href: "/today",
    label: "Go to today",
  },
  deleted: {
    tone: "success",
    title: undefined,
    words: "The account is deleted. There is nothing else you need to do.",
    href: "/",
    label: "What Waymark is",
  },
  dead: {
    tone: "caution",
    title: "This link no longer works",
    words:
      "It expired after 60 minutes, or has already been used. You can send another one from your settings.",
    href: "/settings",
    label: "Go to your settings",
  },
} as const;
