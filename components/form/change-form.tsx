"use client";

import type { ReactNode } from "react";
import { FormRefusal } from "./form-refusal";
import { useKeptForm } from "./use-kept-form";

const NOT_SENT =
  "Waymark could not be reached, so nothing was changed. Try again when you are back online.";

/** A form with nothing to type in it. Where it cannot be sent, it says so in its place, and the rest of the page stays as it is. */
export function ChangeForm({
  action,
  className,
  children,
}: Readonly<{
  action: (form: FormData) => Promise<void>;
  className?: string;
  children: ReactNode;
}>) {
  const { state, submit } = useKeptForm({
    action: async (_, form) => {
      await action(form);
      return { status: "saved" };
    },
    notSent: NOT_SENT,
  });
  return (
    <form action={action} onSubmit={submit} className={className}>
      {children}
      <div className="mt-3 empty:hidden">
        <FormRefusal state={state} />
      </div>
    </form>
  );
}
