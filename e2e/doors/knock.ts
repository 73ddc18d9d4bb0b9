import { randomBytes, randomUUID } from "node:crypto";
import { NOW } from "#lib/data/ownership/world-example";
import type { Door, Fields } from "./door.ts";
import type { FoundAction } from "./found-doors.ts";
import type { Its } from "./names.ts";

/** What somebody sent, and what they were answered. */
export type Answer = Readonly<{
  status: number;
  /** Where it leads, if it leads anywhere. */
  location: string;
  /** All that came back, headers included. */
  text: string;
  sent: readonly string[];
}>;

/** Who knocks: with which cookies, and with a form that was made for whom. */
export type Knocker = Readonly<{
  session?: string;
  /** The id of the learner whose page the form stood on. */
  formOf: string;
  /** Whose things are named, and whose secrets sent. */
  names: Its;
  /** Whose browser it is, with the cookies besides that of the session. */
  browser: Its;
}>;

type Call = Readonly<{ origin: string; action: FoundAction; door: Door; extra?: Fields }>;

/** Calls a server action as a page's script does. */
export async function callAction({
  origin,
  action,
  door,
  extra = {},
  session,
  formOf,
  names,
  browser,
}: Call & Knocker): Promise<Answer> {
  const fields: Fields = {
    ...{ learner: formOf, operationId: randomUUID() },
    ...extra,
    ...door.fields?.(names),
  };
  const held = { session, ...door.cookies?.(browser) };
  const body = bodyOf({ takes: action.takes, fields, state: { status: "idle", ...extra } });
  const answer = await ask({
    address: `${origin}${action.page}`,
    init: { method: "POST", body, headers: { "next-action": action.id } },
    cookies: held,
  });
  return {
    ...answer,
    sent: [...Object.values(fields).flat(), ...Object.values(held)].filter(isText),
  };
}

/** Asks for an address as a browser of nobody's else network does, on the day of the tests. */
export async function ask({
  address,
  init = {},
  cookies = {},
}: Readonly<{
  address: string;
  init?: RequestInit;
  /** By what lib/http/cookie-names.ts calls their use. */
  cookies?: Readonly<Record<string, string | undefined>>;
}>): Promise<Omit<Answer, "sent">> {
  const cookie = Object.entries(cookies)
    .filter(([, value]) => isText(value))
    .map(([use, value]) => `waymark-${new URL(address).port}-${use}=${value}`)
    .join("; ");
  const network = randomBytes(4).toString("hex");
  const answer = await fetch(address, {
    ...init,
    redirect: "manual",
    headers: {
      ...{ "sec-fetch-site": "same-origin", "x-waymark-now": NOW.toISOString() },
      "x-forwarded-for": `2001:db8:${network.slice(0, 4)}:${network.slice(4)}::1`,
      ...(cookie === "" ? {} : { cookie }),
      ...Object.fromEntries(new Headers(init.headers)),
    },
  });
  const { status, headers } = answer;
  const location = headers.get("location") ?? headers.get("x-action-redirect") ?? "";
  const said = [...headers].map(([name, value]) => `${name}: ${value}`);
  return { status, location, text: `${said.join("\n")}\n\n${await answer.text()}` };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** The arguments of an action, as React writes them: what refers to the form comes last. */
function bodyOf({
  takes,
  fields,
  state,
}: Readonly<{ takes: number; fields: Fields; state: Fields }>): BodyInit {
  if (takes === 0) return "[]";
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(`_1_${name}`, each);
  }
  body.append("0", takes === 1 ? '["$K1"]' : `[${JSON.stringify(state)},"$K1"]`);
  return body;
}
