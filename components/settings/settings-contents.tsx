import { SETTINGS_GROUPS } from "./settings-group";

/** The groups of the settings, to go straight to one. */
export function SettingsContents() {
  return (
    <nav aria-label="On this page" className="-mt-6 mb-8 sm:-mt-8">
      <ul className="flex flex-wrap gap-x-6 font-sans">
        {SETTINGS_GROUPS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
