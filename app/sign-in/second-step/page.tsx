import type { Metadata } from "next";
import { PasskeyButtonForm } from "#components/account/passkey-button-form";
import { SecondStepCodeForm } from "#components/account/second-step-code-form";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { withNext } from "#lib/domain/text/next-address";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadSecondStep } from "#lib/loaders/account/sign-in";
import { REFUSALS } from "#lib/wording/refusals";

export const metadata: Metadata = { title: "One more step", robots: { index: false } };

export default async function SecondStepPage({ searchParams }: SearchProps) {
  const { next, hasBegun, arePasskeysPossible } = await loadSecondStep(await searchParams);
  if (!hasBegun) {
    return (
      <>
        <PageHeader title="One more step" />
        <div className="flex flex-col items-start gap-6">
          <Notice tone="caution">
            <p>{REFUSALS.secondStepLate}</p>
          </Notice>
          <ButtonLink href={withNext({ page: "/sign-in", next })}>Sign in again</ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="One more step"
        lead="Your password is right. Now show that you have your passkey, or use a recovery code."
      />
      {arePasskeysPossible ? (
        <Panel title="With your passkey">
          <PasskeyButtonForm
            use="second-step"
            next={next}
            otherWay="Use one of your recovery codes instead."
          />
        </Panel>
      ) : null}
      <Panel title="Without your passkey">
        <SecondStepCodeForm next={next} />
      </Panel>
    </>
  );
}
