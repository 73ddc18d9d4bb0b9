import { afterEach, beforeEach, expect, test } from "vitest";
import { LEADS_TO, SENT_BY_SCRIPT } from "#lib/domain/text/sent-by-script";
import { OWN, startBuiltEdge } from "../edge-example.ts";

let edge: Awaited<ReturnType<typeof startBuiltEdge>>;

beforeEach(async () => {
  edge = await startBuiltEdge();
});
afterEach(() => edge.stop());

type Headers = Readonly<Record<string, string>>;

async function ask(path: string, headers: Headers = {}, body?: FormData) {
  const method = body === undefined ? "GET" : "POST";
  const response = await fetch(`${edge.origin}${path}`, {
    ...{ method, body, redirect: "manual", headers: { ...OWN, ...headers } },
  });
  return { response, text: await response.text() };
}

function typed(): FormData {
  const form = new FormData();
  form.set("email", "ada@example.org");
  return form;
}

const SESSION = "waymark-80-session=over";
const OURS = /<script type="module" src="\/_next\/static\/own\/page-a1.js"><\/script>/;

test.each<Readonly<{ what: string; path: string; headers?: Headers; form?: FormData }>>([
  { what: "a form that was sent", path: "/sign-in", form: typed() },
  {
    what: "a browser with a cookie of ours",
    path: "/search",
    headers: { cookie: "waymark-80-step=x" },
  },
  { what: "a part that a script asks for", path: "/sign-in", headers: { rsc: "1" } },
])(
  "$what gets our script in the place of the framework's, stored by nobody",
  async ({ path, headers, form }) => {
    const { response, text } = await ask(path, headers, form);
    expect(text.match(/<script.*?<\/script>/g)?.join()).toMatch(OURS);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("link")).toBeNull();
  },
);

test("the framework is asked for the whole page, by what the browser says of itself", async () => {
  const { text } = await ask("/sign-in?next=/today", { rsc: "1", cookie: SESSION });
  expect(text).not.toContain('"rsc"');
  expect(text).toContain('"x-waymark-path":"/sign-in?next=/today"');
  expect(text).toContain(SESSION);
});

test("a form that our script sent is told where it leads, and one that the browser sent is led there", async () => {
  const path = "/sign-in?next=/today";
  const told = await ask(path, { [SENT_BY_SCRIPT]: "yes" }, typed());
  expect(told.response.status).toBe(204);
  expect(told.response.headers.get(LEADS_TO)).toBe("/today");
  expect(told.response.headers.get("location")).toBeNull();
  expect(told.response.headers.get("set-cookie")).toBe("a=b");
  const led = await ask(path, {}, typed());
  expect(led.response.status).toBe(303);
  expect(led.response.headers.get("location")).toBe("/today");
});

test("what a learner searches for, and what a script of the framework's sends, is the framework's own", async () => {
  const learner = await ask("/search", { cookie: SESSION });
  expect(learner.response.headers.get("content-security-policy")).toContain("'nonce-");
  expect(learner.text).toContain("<script>1</script>");
});
