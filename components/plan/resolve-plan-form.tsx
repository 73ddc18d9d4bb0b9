import type { ReactNode } from "react";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { resolvePlanAction } from "#lib/actions/plan";

/** Takes a planned switch back; nothing else changes. */
export function ResolvePlanForm({
  plan,
  variant = "quiet",
  children,
}: Readonly<{
  /** Its id. */
  plan: string;
  variant?: "primary" | "quiet";
  children: ReactNode;
}>) {
  return (
    <ChangeForm action={resolvePlanAction}>
      <OperationId />
      <input type="hidden" name="plan" value={plan} />
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </ChangeForm>
  );
}
