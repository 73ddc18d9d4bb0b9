"use client";

import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { signInWithAction } from "#lib/actions/account/providers";
import { useKeptForm } from "../form/use-kept-form";

type ProviderButtonsProps = Readonly<{
  providers: readonly Readonly<{ id: string; label: string }>[];
  next: string;
}>;

/** The services that people may sign in with here; nothing where none is set up. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  const { state, action, submit } = useKeptForm({ action: signInWithAction });
  if (providers.length === 0) return null;
  return (
    <form action={action} onSubmit={submit} className="mt-10 flex max-w-xl flex-col gap-3">
      <p className="flex items-center gap-4 font-sans text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
      <FormProblem state={state} />
      <input type="hidden" name="next" value={next} />
      {providers.map(({ id, label }) => (
        <SubmitButton key={id} name="provider" value={id} variant="quiet">
          Continue with {label}
        </SubmitButton>
      ))}
    </form>
  );
}
