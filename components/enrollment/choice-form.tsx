"use client";

import { type ReactNode, useActionState, useId } from "react";
import { buttonLook } from "#components/ui/button";
import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { stayAction, switchAction } from "#lib/actions/enrollment/enrollments";
import { IDLE } from "#lib/domain/form-state";

/** Why now, and the choice: stay first, then switch, both in sight. */
export function ChoiceForm({
  stayOn,
  backTo,
  children,
}: Readonly<{
  /** Title of the path that one stays on. */
  stayOn: string;
  /** Where staying leads when that path was left already. */
  backTo?: string;
  /** The hidden fields, made on the server. */
  children: ReactNode;
}>) {
  const stayForm = useId();
  const [state, switchNow] = useActionState(switchAction, IDLE);
  const [, stay, isStaying] = useActionState(stayAction, undefined);
  return (
    <>
      {backTo === undefined ? (
        <form id={stayForm} action={stay} />
      ) : (
        <form id={stayForm} action={backTo} method="get" />
      )}
      <form action={switchNow} className="flex flex-col gap-6">
        {children}
        {state.errors?.form === undefined ? null : (
          <Notice tone="error">
            <p>{state.errors.form}</p>
          </Notice>
        )}
        <TextArea
          label="Why now?"
          name="reason"
          rows={3}
          maxLength={2000}
          hint="May stay empty. It is kept for you alone, and shown to you later."
          defaultValue={state.values?.reason}
          error={state.errors?.reason}
        />
        <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
          <button
            type="submit"
            form={stayForm}
            aria-busy={isStaying || undefined}
            className={buttonLook("primary")}
          >
            Stay on {stayOn}
          </button>
          <SubmitButton variant="quiet">Switch now</SubmitButton>
        </div>
      </form>
    </>
  );
}
