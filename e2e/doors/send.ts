import type { Asked } from "./address-door.ts";
import type { DoorsApp } from "./app.ts";
import { type Answer, ask } from "./knock.ts";

export const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Sends a request with the session of somebody. */
export async function sendAs({
  app: { origin },
  asked: { method, path, form, json, headers = {} },
  session,
}: Readonly<{ app: DoorsApp; asked: Asked; session: string | undefined }>): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) body.set(name, value);
  const sentHeaders = new Headers(headers);
  if (json !== undefined) sentHeaders.set("content-type", "application/json");
  const answer = await ask({
    address: `${origin}${path}`,
    init: {
      ...{ method, headers: sentHeaders },
      ...(form === undefined ? {} : { body }),
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    },
    cookies: { session },
  });
  const named = path.split(/[/?=&]/).map(decodeURIComponent);
  return { ...answer, sent: [...named, ...(session === undefined ? [] : [session])] };
}

/** Returns what is the same of two answers that say the same. To a script, a redirect and what is not found are said within a 200. */
export function outcomeOf({ status, location, text }: Answer): string {
  const [said = ""] = /NEXT_(REDIRECT|HTTP_ERROR_FALLBACK)[^"]*/.exec(text) ?? [];
  return [status, location, said].join(" ").replaceAll(ID, "<id>").trim();
}
