/** The providers of the stories, as the app is told of them: nobody listens there until playwright.config.ts starts them. */
export type ProviderPorts = Readonly<Record<"github" | "google" | "work" | "club", number>>;

export const CLIENT_ID = "waymark";
export const CLIENT_SECRET = "a-secret-of-the-stories";

/** Returns the settings under which the app offers them. */
export function providerSettings(ports: ProviderPorts): Readonly<Record<string, string>> {
  const origin = (name: keyof ProviderPorts) => `http://localhost:${ports[name]}`;
  const client = (prefix: string) => ({
    [`${prefix}_ID`]: CLIENT_ID,
    [`${prefix}_SECRET`]: CLIENT_SECRET,
  });
  return {
    ...client("AUTH_GITHUB"),
    ...client("AUTH_GOOGLE"),
    ...client("AUTH_OIDC_WORK"),
    ...client("AUTH_OIDC_CLUB"),
    AUTH_GITHUB_URL: origin("github"),
    AUTH_GOOGLE_ISSUER: origin("google"),
    AUTH_OIDC_WORK_ISSUER: origin("work"),
    AUTH_OIDC_CLUB_ISSUER: origin("club"),
    AUTH_OIDC_CLUB_LABEL: "the chess club",
    E2E_PROVIDERS: JSON.stringify(ports),
  };
}
