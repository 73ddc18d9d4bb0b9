import type { ReactNode } from "react";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { endTrialAction } from "#lib/actions/trial";

/** Ends a trial; everything that was done in it stays. */
export function EndTrialForm({
  trial,
  variant = "quiet",
  children,
}: Readonly<{
  /** Id of its enrollment. */
  trial: string;
  variant?: "primary" | "quiet";
  children: ReactNode;
}>) {
  return (
    <ChangeForm action={endTrialAction}>
      <OperationId />
      <input type="hidden" name="trial" value={trial} />
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </ChangeForm>
  );
}
