import type { ReactNode } from "react";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { goBackAction } from "#lib/actions/switch/go-back";

/** Takes a switch back with one press. */
export function GoBackForm({
  enrollment,
  children,
}: Readonly<{
  /** Id of the stay that the switch began. */
  enrollment: string;
  children: ReactNode;
}>) {
  return (
    <ChangeForm action={goBackAction}>
      <OperationId />
      <input type="hidden" name="from" value={enrollment} />
      <SubmitButton variant="quiet">{children}</SubmitButton>
    </ChangeForm>
  );
}
