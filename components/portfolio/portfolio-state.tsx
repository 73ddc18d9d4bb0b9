import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { CopyButton } from "#components/ui/copy-button";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { publishPortfolioAction, withdrawPortfolioAction } from "#lib/actions/portfolio/portfolio";
import type { Portfolio } from "#lib/domain/portfolio/portfolio";
import { formatInstant } from "#lib/wording/dates";

/** Whether others see the page, and the one press that changes it. */
export function PortfolioState({
  portfolio: { handle, publishedAt, stoppedAt },
  base,
  timeZone,
}: Readonly<{ portfolio: Portfolio; base: string; timeZone: string }>) {
  const address = `${base}${handle}`;
  return (
    <div className="flex flex-col items-start gap-5 pb-8">
      {stoppedAt === undefined ? null : (
        <Notice tone="caution" title="Your page was taken down">
          <p>
            The people who run this Waymark took it down after a report, on{" "}
            {formatInstant({ at: stoppedAt, timeZone })}. Nobody else sees it. Write to them if you
            think that is wrong.
          </p>
        </Notice>
      )}
      {publishedAt === undefined || stoppedAt !== undefined ? null : (
        <>
          <p className="wrap-anywhere">
            Published on {formatInstant({ at: publishedAt, timeZone })}: everybody can see it at{" "}
            <a href={address}>{address}</a>.
          </p>
          <CopyButton text={address} label="Copy the address" />
        </>
      )}
      <div className="flex flex-wrap items-start gap-4">
        {publishedAt === undefined ? (
          <ChangeForm action={publishPortfolioAction}>
            <OperationId />
            <SubmitButton>Publish it</SubmitButton>
          </ChangeForm>
        ) : (
          <ChangeForm action={withdrawPortfolioAction}>
            <OperationId />
            <SubmitButton variant="danger">Unpublish</SubmitButton>
          </ChangeForm>
        )}
        <ButtonLink href="/portfolio/preview" variant="quiet">
          See exactly what others see
        </ButtonLink>
      </div>
      {publishedAt === undefined ? null : (
        <p className="max-w-prose font-sans text-sm text-ink-soft">
          When you unpublish it, the page is gone at once. What others have saved or printed, and
          what a chat or a search engine has kept of it, stays with them.
        </p>
      )}
    </div>
  );
}
