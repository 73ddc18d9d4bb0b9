import { ChangeForm } from "#components/form/change-form";
import { chooseThemeAction } from "#lib/actions/theme";
import { THEMES, type Theme } from "#lib/domain/theme";

const NAMES: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** The colours of this browser: three buttons, of which the chosen one is pressed. */
export function ThemeChoice({ theme }: Readonly<{ theme: Theme }>) {
  return (
    <ChangeForm action={chooseThemeAction}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span id="theme">Theme</span>
        <span className="inline-flex rounded-sm border border-edge">
          {THEMES.map((each) => (
            <button
              key={each}
              type="submit"
              name="theme"
              value={each}
              aria-describedby="theme"
              aria-pressed={each === theme}
              className="min-h-9 px-3 text-ink-soft hover:text-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper"
            >
              {NAMES[each]}
            </button>
          ))}
        </span>
      </p>
    </ChangeForm>
  );
}
