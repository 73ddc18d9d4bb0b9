import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "#lib/auth/cookies";
import { type Theme, themeNamed } from "#lib/domain/theme";
import { cookieName } from "#lib/http/cookie-names";

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Returns the theme that was chosen in this browser, or the one that follows the system. */
export async function readTheme(): Promise<Theme> {
  return themeNamed((await cookies()).get(cookieName("theme"))?.value);
}

/** Keeps the theme in this browser for a year, whoever is signed in. One that follows the system needs no cookie. */
export async function keepTheme(theme: Theme): Promise<void> {
  const maxAge = theme === "system" ? 0 : ONE_YEAR;
  const value = theme === "system" ? "" : theme;
  (await cookies()).set(cookieName("theme"), value, { ...cookieOptions(), maxAge });
}
