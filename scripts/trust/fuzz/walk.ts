import { randomUUID } from "node:crypto";
import { type Answered, type Asked, ask, MULTIPART, multipart, type Part } from "./asked.ts";
import type { HostileValue } from "./hostile-values.ts";
import { formsOf, linksOf, type PageForm } from "./page-forms.ts";
import type { Plan } from "./plans.ts";

/** Somebody who asks: a learner by their cookie, or a stranger; what they know of the app grows with each page. */
export type Walker = Readonly<{
  port: number;
  cookie: string;
  /** A file of their data, as /api/export gives it. */
  archive: string;
  pages: string[];
  queries: Set<string>;
  actions: Set<string>;
}>;

/** What was asked and how it was answered. */
export type Exchange = Readonly<{ asked: Asked; answered: Answered }>;

/** An action of the app, as its build calls it. */
const ACTION = /\b[0-9a-f]{42}\b/g;
const MOST_PAGES = 400;
const LONGEST_ADDRESS = 6_000;

/** Does what a plan says with what the walker knows, and returns all that was asked for it. */
export async function walk(walker: Walker, plan: Plan): Promise<readonly Exchange[]> {
  const page = "page" in plan ? pickOf(walker.pages, plan.page) : "/";
  const one = async (asked: Partial<Asked>) => await exchange(walker, { path: page, ...asked });
  switch (plan.what) {
    case "query":
      return await one({ path: withQuery({ page, walker, values: plan.values }) });
    case "path":
      return await one({ path: withPart({ page, value: plan.value, how: plan.how }) });
    case "headers":
      return await one({
        headers: Object.fromEntries(plan.headers.map(([name, value]) => [name, headerOf(value)])),
      });
    case "cookies":
      return await one({ headers: { cookie: cookiesOf({ walker, cookies: plan.cookies }) } });
    case "method":
      return await one({ method: plan.method });
    case "tick":
      return await one({
        method: "POST",
        path: "/api/ticks",
        headers: { "content-type": "application/json" },
        body: Buffer.from(plan.body),
      });
    case "bytes": {
      const [action = ""] = plan.isCall ? walker.actions : [];
      const headers = {
        "content-type": plan.type,
        ...(action === "" ? {} : { "next-action": action }),
      };
      return await one({ method: "POST", headers, body: Buffer.from(plan.body) });
    }
    case "call":
      return await one({ method: "POST", ...callOf({ walker, plan }) });
    case "import":
      return await importOf({ walker, plan });
    case "form":
      return await sendForm({ walker, page, plan });
  }
}

/** Asks as the walker, and learns from the page that is answered. */
async function exchange(
  walker: Walker,
  { method = "GET", path, headers = {}, body }: Partial<Asked> & Pick<Asked, "path">,
): Promise<readonly Exchange[]> {
  const own = {
    host: `localhost:${walker.port}`,
    cookie: walker.cookie,
    origin: `http://localhost:${walker.port}`,
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": anyAddress(),
  };
  const asked = {
    method,
    path: path.slice(0, LONGEST_ADDRESS),
    headers: { ...own, ...headers },
    body,
  };
  const answered = await ask({ port: walker.port, asked });
  if (answered === null) return [];
  learn(walker, answered);
  return [{ asked, answered }];
}

function learn(walker: Walker, { body }: Answered): void {
  for (const link of linksOf(body)) {
    for (const [name] of new URL(link, "http://localhost").searchParams) walker.queries.add(name);
    if (walker.pages.length < MOST_PAGES && !walker.pages.includes(link)) walker.pages.push(link);
  }
  for (const [action] of body.matchAll(ACTION)) walker.actions.add(action);
}

type PlanOf<What extends Plan["what"]> = Extract<Plan, { what: What }>;

async function sendForm({
  walker,
  page,
  plan,
}: Readonly<{ walker: Walker; page: string; plan: PlanOf<"form"> }>): Promise<readonly Exchange[]> {
  const shown = await exchange(walker, { path: page });
  const forms = formsOf(shown[0]?.answered.body ?? "");
  if (forms.length === 0) return shown;
  const form = pickOf(forms, plan.form);
  const parts = changed({ form, walker, plan });
  const to = form.action === "" ? page : form.action;
  if (form.method === "GET") {
    const query = parts.map(({ name, value }) => `${escaped(name)}=${escaped(textOf(value))}`);
    return [
      ...shown,
      ...(await exchange(walker, { path: `${to.split("?")[0]}?${query.join("&")}` })),
    ];
  }
  const headers = { "content-type": MULTIPART };
  return [
    ...shown,
    ...(await exchange(walker, { method: "POST", path: to, headers, body: multipart(parts) })),
  ];
}

/** The fields of a form after what the plan does to them; of several buttons, one is pressed. */
function changed({
  form: { fields },
  walker,
  plan,
}: Readonly<{ form: PageForm; walker: Walker; plan: PlanOf<"form"> }>): readonly Part[] {
  const buttons = fields.filter(({ type }) => type === "submit" || type === "button");
  const pressed = buttons.length === 0 ? undefined : pickOf(buttons, plan.form >> 3);
  let parts: Part[] = fields
    .filter((field) => !buttons.includes(field) || field === pressed)
    .map(({ name, value, type }) =>
      type === "file" ? { name, value: walker.archive, file: "a.json" } : { name, value },
    );
  for (const { field, how, name, value } of plan.changes) {
    const at = parts.length === 0 ? 0 : field % parts.length;
    const there = parts[at];
    if (there === undefined || how === "add") parts.push({ name: partName(name), value });
    else if (how === "drop") parts = parts.filter((part) => part !== there);
    else if (how === "twice") parts.push({ ...there, value });
    else parts[at] = { ...there, value, ...(how === "file" ? { file: "a.txt" } : {}) };
  }
  return parts;
}

function callOf({
  walker,
  plan: { action, parts, as },
}: Readonly<{ walker: Walker; plan: PlanOf<"call"> }>): Partial<Asked> {
  const known = [...walker.actions, "f".repeat(42), "x"];
  const headers = { "next-action": pickOf(known, action), accept: "text/x-component" };
  if (as === "text") {
    const [first] = parts;
    return {
      headers: { ...headers, "content-type": "text/plain;charset=UTF-8" },
      body: Buffer.from(first?.[1] ?? ""),
    };
  }
  const body = multipart(parts.map(([name, value]) => ({ name: partName(name), value })));
  return { headers: { ...headers, "content-type": MULTIPART }, body };
}

async function importOf({
  walker,
  plan: { changes, cut },
}: Readonly<{ walker: Walker; plan: PlanOf<"import"> }>): Promise<readonly Exchange[]> {
  const shown = await exchange(walker, { path: "/import" });
  const form = formsOf(shown[0]?.answered.body ?? "").find(
    ({ action }) => action === "/api/import",
  );
  if (form === undefined || walker.archive === "") return shown;
  const archive: unknown = JSON.parse(walker.archive);
  for (const { at, value } of changes) replaceIn({ within: archive, at, value });
  const text = JSON.stringify(archive);
  const parts = form.fields.map(
    ({ name, value, type }): Part =>
      type === "file"
        ? {
            name,
            value: text.slice(0, cut === undefined ? text.length : cut),
            file: "waymark.json",
          }
        : { name, value },
  );
  const sent = await exchange(walker, {
    method: "POST",
    path: "/api/import",
    headers: { "content-type": MULTIPART },
    body: multipart(parts),
  });
  return [...shown, ...sent, ...(await exchange(walker, { path: "/import" }))];
}

/** Puts a value where the picks lead to: each chooses among what there is. */
function replaceIn({
  within,
  at: [first = 0, ...rest],
  value,
}: Readonly<{ within: unknown; at: readonly number[]; value: unknown }>): void {
  if (typeof within !== "object" || within === null) return;
  const keys = Object.keys(within);
  if (keys.length === 0) return;
  const key = pickOf(keys, first);
  const inner: unknown = Reflect.get(within, key);
  if (rest.length > 0 && typeof inner === "object" && inner !== null)
    replaceIn({ within: inner, at: rest, value });
  else Reflect.set(within, key, value);
}

function withQuery({
  page,
  walker,
  values,
}: Readonly<{ page: string; walker: Walker; values: PlanOf<"query">["values"] }>): string {
  const known = [...walker.queries];
  const query = values.map(
    ({ name, value }) => `${escaped(pickOf(known, name))}=${escaped(value)}`,
  );
  return `${page.split("?")[0]}?${query.join("&")}`;
}

/** Puts a value in the place of the last part of an address. */
function withPart({
  page,
  value,
  how,
}: Readonly<{ page: string } & Pick<PlanOf<"path">, "value" | "how">>): string {
  const [path = "/"] = page.split("?");
  const part = {
    encoded: escaped(value),
    raw: sendable(value),
    "twice encoded": escaped(escaped(value)),
  }[how];
  return `${path.slice(0, path.lastIndexOf("/") + 1)}${part}`;
}

function cookiesOf({
  walker,
  cookies,
}: Readonly<{ walker: Walker; cookies: PlanOf<"cookies">["cookies"] }>): string {
  const [own = ""] = walker.cookie.split("=");
  const names = [
    own,
    ...["known-device", "theme", "stayed", "pkce", "state", "x"].map(
      (use) => `waymark-${walker.port}-${use}`,
    ),
  ];
  return [
    walker.cookie,
    ...cookies.map(([name, value]) => `${pickOf(names, name)}=${headerOf(value)}`),
  ].join("; ");
}

function pickOf<T>(all: readonly [T, ...T[]] | readonly T[], number: number): T {
  const picked = all[number % all.length];
  if (picked === undefined) throw new Error("there is nothing to pick from");
  return picked;
}

const textOf = (value: HostileValue) =>
  typeof value === "string" ? value : Buffer.from(value).toString("latin1");
const escaped = (text: string) => encodeURIComponent(text.toWellFormed());
/** A name of a part stays within its quotes. */
const partName = (name: string) => name.replaceAll(/["\r\n]/g, "_");
/** What Node sends as it is: no control character, no space, one byte each. */
const sendable = (text: string) =>
  Buffer.from(text)
    .toString("latin1")
    .replaceAll(/[\p{Cc} ?#]/gu, (code) => escaped(code));
const headerOf = (text: string) =>
  Buffer.from(text)
    .toString("latin1")
    .replaceAll(/\p{Cc}/gu, "")
    .slice(0, 4_000);

/** Each request comes from a network of its own: throttles are tried elsewhere. */
function anyAddress(): string {
  return `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;
}
