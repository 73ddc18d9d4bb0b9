/** The colours that a browser may show: those of its system, or always the same. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** Returns the theme of that name; of any other name, the one that follows the system. */
export function themeNamed(name: string | undefined): Theme {
  return THEMES.find((theme) => theme === name) ?? "system";
}
