"use client";

import type { ReactNode } from "react";
import type { FormState } from "#lib/actions/form-state";
import { FormProblem } from "./form-problem";
import { useKeptForm } from "./use-kept-form";

/** A form whose fields need no answer of their own: why it was refused stands above them. */
export function KeptForm({
  action,
  className,
  children,
}: Readonly<{
  action: (state: FormState, form: FormData) => Promise<FormState>;
  className?: string;
  children: ReactNode;
}>) {
  const { state, action: send, submit } = useKeptForm({ action });
  return (
    <form action={send} onSubmit={submit} className={className}>
      <FormProblem state={state} />
      {children}
    </form>
  );
}
