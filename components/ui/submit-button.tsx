"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonVariant, buttonLook } from "./button";

type SubmitButtonProps = Readonly<{
  children: ReactNode;
  variant?: ButtonVariant;
  /** With `name` and `value`, one of several buttons of a form: only the pressed one shows that it waits. */
  name?: string;
  value?: string;
}>;

/** Sends its form, and shows on itself that the form is on its way. It is never disabled: no press is lost. */
export function SubmitButton({ children, variant = "primary", name, value }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const isWaiting = pending && (name === undefined || data.get(name) === (value ?? ""));
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-busy={isWaiting || undefined}
      className={buttonLook(variant)}
    >
      {children}
    </button>
  );
}
