import type { ProviderAccount } from "../../../e2e/providers/accounts.ts";
import { parseSetCookie } from "./set-cookie.ts";

const MOST_STEPS = 8;

/** Says at a provider who somebody is, and returns where it sends them back to. */
export async function atProvider({
  location,
  account,
}: Readonly<{ location: string; account: ProviderAccount }>): Promise<URL> {
  const provider = new URL(location).origin;
  const jar = new Map<string, string>();
  let at = new URL(location);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const answer = await visit({ at, account, jar });
    for (const header of answer.headers.getSetCookie()) {
      const { name, value } = parseSetCookie(header);
      jar.set(name, value);
    }
    at = new URL(answer.headers.get("location") ?? at, at);
    if (at.origin !== provider) return at;
  }
  throw new Error("the provider leads nowhere");
}

/** Where it asks who somebody is, they say so. */
function visit({
  at,
  account,
  jar,
}: Readonly<{
  at: URL;
  account: ProviderAccount;
  jar: ReadonlyMap<string, string>;
}>): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const isAsked = at.pathname.startsWith("/interaction/");
  const body = isAsked ? new URLSearchParams({ account: JSON.stringify(account) }) : undefined;
  return fetch(at, {
    ...(body && { method: "POST", body }),
    redirect: "manual",
    headers: { cookie },
  });
}
