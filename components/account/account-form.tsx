import type { ReactNode } from "react";
import { FormProblem } from "#components/form/form-problem";

import type { ButtonVariant } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import type { KeptForm } from "../form/use-kept-form";

/** A form of an account: why it was refused, its fields, and the one button that sends it. */
export function AccountForm({
  form: { state, action, submit },
  button,
  variant,
  children,
}: Readonly<{
  form: KeptForm;
  /** What the button says. */
  button: string;
  variant?: ButtonVariant;
  children: ReactNode;
}>) {
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      {children}
      <div>
        <SubmitButton variant={variant}>{button}</SubmitButton>
      </div>
    </form>
  );
}
