import { KeptForm } from "#components/form/kept-form";
import { SubmitButton } from "#components/ui/submit-button";
import { signInWithAction } from "#lib/actions/account/providers";

type ProviderButtonsProps = Readonly<{
  providers: readonly Readonly<{ id: string; label: string }>[];
  next: string;
}>;

/** The services that people may sign in with here; nothing where none is set up. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  if (providers.length === 0) return null;
  return (
    <div className="mt-10 flex max-w-xl flex-col gap-3">
      <p className="flex items-center gap-4 font-sans text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
      <KeptForm action={signInWithAction} className="flex flex-col gap-3">
        <input type="hidden" name="next" value={next} />
        {providers.map(({ id, label }) => (
          <SubmitButton key={id} name="provider" value={id} variant="quiet">
            Continue with {label}
          </SubmitButton>
        ))}
      </KeptForm>
    </div>
  );
}
