"use client";

import type { ReactNode } from "react";
import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { leavePathAction } from "#lib/actions/commit";
import { useKeptForm } from "../form/use-kept-form";

/** Why, and the button that leaves. */
export function LeaveForm({
  title,
  children,
}: Readonly<{
  /** Of the path. */
  title: string;
  /** The hidden fields, made on the server. */
  children: ReactNode;
}>) {
  const { state, action, submit } = useKeptForm(leavePathAction);
  return (
    <details open={state.status === "refused"} className="font-sans">
      <summary className="w-fit py-2 text-link">Leave this path</summary>
      <form action={action} onSubmit={submit} className="mt-3 flex flex-col items-start gap-4">
        {children}
        {state.errors?.form === undefined ? null : (
          <Notice tone="error">
            <p>{state.errors.form}</p>
          </Notice>
        )}
        <div className="w-full">
          <TextArea
            label="Why are you leaving?"
            name="reason"
            rows={3}
            maxLength={2000}
            hint="May stay empty. Only you see it."
            defaultValue={state.values?.reason}
            error={state.errors?.reason}
          />
        </div>
        <SubmitButton variant="danger">Leave {title}</SubmitButton>
      </form>
    </details>
  );
}
