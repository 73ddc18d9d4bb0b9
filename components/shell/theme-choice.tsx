import { ChangeForm } from "#components/form/change-form";
import { chooseThemeAction } from "#lib/actions/theme";
import { THEMES, type Theme } from "#lib/domain/theme";

const NAMES: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** The colours of this browser: three buttons, of which the chosen one is pressed. */
export function ThemeChoice({ theme }: Readonly<{ theme: Theme }>) {
  return (
    <ChangeForm action={chooseThemeAction}>
      <p className="theme">
        <span id="theme">Theme</span>
        <span>
          {THEMES.map((each) => (
            <button
              key={each}
              type="submit"
              name="theme"
              value={each}
              aria-describedby="theme"
              aria-pressed={each === theme}
            >
              {NAMES[each]}
            </button>
          ))}
        </span>
      </p>
    </ChangeForm>
  );
}
