import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { publishPortfolioAction } from "#lib/actions/portfolio/portfolio";

/** Above the preview: who sees what stands below it, and the ways on. */
export function PreviewBar({ isPublished }: Readonly<{ isPublished: boolean }>) {
  return (
    <aside
      aria-label="Preview"
      className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border border-edge bg-sheet p-4 font-sans print:hidden"
    >
      <p>
        {isPublished
          ? "This is what everybody sees."
          : "This is exactly what others will see. Until you publish it, only you can."}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        {isPublished ? null : (
          <ChangeForm action={publishPortfolioAction}>
            <OperationId />
            <SubmitButton>Publish it</SubmitButton>
          </ChangeForm>
        )}
        <ButtonLink href="/portfolio" variant="quiet">
          Back to what is on it
        </ButtonLink>
      </div>
    </aside>
  );
}
