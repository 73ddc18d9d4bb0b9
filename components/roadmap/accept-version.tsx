import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { MarginSection } from "#components/ui/margin-section";
import { SubmitButton } from "#components/ui/submit-button";
import { acceptRoadmapAction } from "#lib/actions/roadmap";

type Version = Readonly<{ id: string; version: number }>;

/** Accept the newer version, or not: staying is fine for ever. */
export function AcceptVersion({ from, to }: Readonly<{ from: Version; to: Version }>) {
  return (
    <MarginSection id="accept" title="Your choice">
      <p className="max-w-prose">
        Your version does not change, and you can stay on it for as long as you like. Once you
        accept the newer one, you cannot go back.
      </p>
      <div className="flex flex-wrap gap-4">
        <ChangeForm action={acceptRoadmapAction}>
          <OperationId />
          <input type="hidden" name="from" value={from.id} />
          <input type="hidden" name="to" value={to.id} />
          <SubmitButton>Accept version {to.version}</SubmitButton>
        </ChangeForm>
        <ButtonLink href="/roadmap" variant="quiet">
          Not now
        </ButtonLink>
      </div>
    </MarginSection>
  );
}
