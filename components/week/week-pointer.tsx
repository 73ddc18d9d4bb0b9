import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { hideWeekLookAction, showWeekLookAction } from "#lib/actions/week";

/** Whether Today points to the look at a week: one press, undone by one. */
export function WeekPointer({ isHidden }: Readonly<{ isHidden: boolean }>) {
  return (
    <div className="flex flex-col gap-3 border-t border-line py-8 font-sans">
      <p className="max-w-prose text-sm text-ink-soft">
        {isHidden
          ? "Today no longer points to this page. You will always find it on your journey."
          : "Today points to this page from Friday to Tuesday, after a week with work in it. You never have to look."}
      </p>
      {isHidden ? (
        <ChangeForm action={showWeekLookAction}>
          <OperationId />
          <SubmitButton variant="quiet">Show it on Today again</SubmitButton>
        </ChangeForm>
      ) : (
        <ChangeForm action={hideWeekLookAction}>
          <OperationId />
          <SubmitButton variant="quiet">Never show it on Today</SubmitButton>
        </ChangeForm>
      )}
    </div>
  );
}
