import "server-only";
import * as z from "zod";

type Endpoints = Readonly<{
  /** How GitHub names itself where it sends somebody back (RFC 9207). */
  issuer: string;
  authorization: string;
  token: string;
  user: string;
  emails: string;
}>;

/** Returns where GitHub answers, or the GitHub Enterprise of that address. */
export function gitHubEndpoints(address: string): Endpoints {
  const api = address === "https://github.com" ? "https://api.github.com" : `${address}/api/v3`;
  return {
    issuer: `${address}/login/oauth`,
    authorization: `${address}/login/oauth/authorize`,
    token: `${address}/login/oauth/access_token`,
    user: `${api}/user`,
    emails: `${api}/user/emails`,
  };
}

const userSchema = z.object({
  id: z.number().int().positive(),
  login: z.string(),
  name: z.string().nullish(),
});

const emailsSchema = z.array(
  z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }),
);

/**
 * Returns who somebody is on GitHub, in the words of OpenID Connect: by their account's number, since a login can be
 * given up and taken by another. The address in their profile is what they typed: only the list says which one GitHub has confirmed.
 */
export async function fetchGitHubProfile({
  endpoints,
  token,
  fetch,
}: Readonly<{ endpoints: Endpoints; token: string; fetch: typeof globalThis.fetch }>): Promise<
  Record<string, unknown>
> {
  const headers = {
    authorization: ["Bearer", token].join(" "),
    accept: "application/vnd.github+json",
    "user-agent": "waymark",
  };
  const [user, emails] = await Promise.all(
    [endpoints.user, endpoints.emails].map(async (url) => (await fetch(url, { headers })).json()),
  );
  const { id, login, name } = userSchema.parse(user);
  const listed = emailsSchema.safeParse(emails);
  const confirmed = listed.data?.find(({ primary, verified }) => primary && verified);
  return {
    sub: String(id),
    name: name ?? login,
    preferred_username: login,
    email: confirmed?.email,
    email_verified: confirmed !== undefined,
  };
}
