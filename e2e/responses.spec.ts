import type { APIResponse } from "@playwright/test";
import { config } from "#lib/config";
import { originsOf } from "#lib/config-providers";
import { FORM_PAGES, PRIVATE_PAGES, PUBLIC_PAGES, READ_PAGES } from "./pages";
import { expect, test } from "./story";

/** Addresses that are no pages, or only begin like one that is. */
const ODD_ADDRESSES = [
  "/favicon.ico.html",
  "/icon.svg.html",
  "/_next/staticky",
  "/api/no-such",
  "/paths/no-such",
  "/milestones/../today",
  "/%E0%A4%A",
];

const ROUTES = [...PUBLIC_PAGES, ...PRIVATE_PAGES, ...ODD_ADDRESSES, "/api/health", "/api/ready"];

for (const route of ROUTES) {
  test(`the answer of ${route} carries a strict policy, and nothing about what runs here`, async ({
    request,
  }) => {
    const response = await request.get(route, { maxRedirects: 0 });
    expect([200, 307, 404]).toContain(response.status());
    const policy = policyOf(response);
    const scripts = policy.get("script-src") ?? "";
    expect(scripts).toMatch(scriptsOf(route));
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("object-src")).toBe("'none'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("form-action")).toBe(["'self'", ...originsOf(config().providers)].join(" "));
    expect(policy.get("style-src-attr")).toBe("'none'");
    const loading = [...policy].filter(([name]) => name !== "form-action");
    expect(loading.join(" ")).not.toMatch(/unsafe|https?:|\*/);

    const headers = response.headers();
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
    expect(headers).not.toHaveProperty("x-nextjs-cache");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["referrer-policy"]).toBe(
      /^\/(confirm-email|invitation|reminders\/|reset-password|sign-in\/mail|summary)/.test(route)
        ? "no-referrer"
        : "strict-origin-when-cross-origin",
    );
    expect(headers["cache-control"]).toContain(isMadeOnce(route) ? "must-revalidate" : "no-store");
  });
}

function isMadeOnce(route: string): boolean {
  return [...READ_PAGES, ...FORM_PAGES].some((page) => page === route);
}

/** By what the scripts of a page are known. */
function scriptsOf(route: string): RegExp {
  if (READ_PAGES.some((page) => page === route) || route === "/paths/no-such") return /^'none'$/;
  if (FORM_PAGES.some((page) => page === route)) return /^'self'$/;
  return /^'nonce-[\w+/]{22}==' 'strict-dynamic'$/;
}

/** What a page is made of, and answers that are no page: every one is made in another place. */
const OTHER_ANSWERS = [
  { what: "a picture", path: "/icon.svg", status: 200 },
  { what: "a built file that is not there", path: "/_next/static/none.js", status: 404 },
  { what: "an address with a slash too many", path: "/paths/", status: 308 },
  {
    what: "a method that a handler does not know",
    path: "/api/health",
    method: "PUT",
    status: 405,
  },
  { what: "a failure of a page", path: "/paths", now: "nonsense", status: 500 },
  {
    what: "a failure of a handler",
    path: "/api/ticks",
    method: "POST",
    now: "nonsense",
    status: 500,
  },
  { what: "a session endpoint", path: "/api/auth/session", status: 200 },
] as const;

for (const { what, path, status, ...asked } of OTHER_ANSWERS) {
  test(`the answer to ${what} carries the same headers, and tells nothing of what runs here`, async ({
    page,
    baseURL,
    signIn,
  }) => {
    await signIn();
    const response = await page.request.fetch(path, {
      maxRedirects: 0,
      method: "method" in asked ? asked.method : "GET",
      headers: {
        origin: baseURL ?? "",
        ...("now" in asked ? { "x-waymark-now": asked.now } : {}),
      },
    });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expect(policyOf(response).get("default-src")).toBe("'none'");
    expect(policyOf(response).get("frame-ancestors")).toBe("'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("x-nextjs-cache");
    expect(await response.text()).not.toMatch(/node_modules|at \w+ \(|SELECT |lib\/clock/);
  });
}

test("signing out tells the browser to forget the pages that it keeps", async ({
  page,
  baseURL,
  signIn,
}) => {
  await signIn();
  const headers = { origin: baseURL ?? "", "sec-fetch-site": "same-origin" };
  const response = await page.request.post("/api/sign-out", { headers, maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers()["clear-site-data"]).toContain('"cache"');
  expect(response.headers()["clear-site-data"]).not.toContain("cookies");
});

test("every built file that a page asks for carries them, too, also where it was not changed", async ({
  page,
  request,
}) => {
  const files = new Set<string>();
  page.on("request", (asked) => files.add(asked.url()));
  for (const route of ["/sign-in", "/confirm-email"]) await page.goto(route);
  const built = [...files].filter((url) => url.includes("/_next/static/"));
  expect(built.length).toBeGreaterThan(3);
  for (const url of built) {
    const file = await request.get(url);
    const known = { "if-none-match": file.headers().etag ?? "" };
    const unchanged = await request.get(url, { headers: known });
    expect([file.status(), unchanged.status()]).toEqual([200, 304]);
    const encoding = /\.(?:js|css)$/.test(url) ? "br" : undefined;
    expect([url, file.headers()["content-encoding"]]).toEqual([url, encoding]);
    for (const answer of [file, unchanged]) {
      expect(policyOf(answer).get("default-src")).toBe("'none'");
      expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    }
  }
});

test("no two answers to somebody have the same nonce, and every script of a page has that of its answer", async ({
  page,
  signIn,
}) => {
  await signIn();
  const nonces = new Set<string>();
  const asked = [...PUBLIC_PAGES, "/today", "/roadmap"].flatMap((route) => [route, route]);
  for (const route of asked) {
    const response = await page.request.get(route);
    const nonce = /'nonce-([^']+)'/.exec(policyOf(response).get("script-src") ?? "")?.[1] ?? "";
    nonces.add(nonce);
    const tags = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  }
  expect(nonces.size).toBe(asked.length);
});

test("a public page is the same for all strangers, has nothing of a learner, and is not the one that a learner gets", async ({
  page,
  request,
  signIn,
}) => {
  const ada = await signIn();
  for (const route of [...READ_PAGES, ...FORM_PAGES]) {
    // Whoever comes first, what they say must not be on the page of the next.
    const own = await page.request.get(route);
    const poison = {
      "x-forwarded-host": "evil.example",
      "accept-language": "evil",
      "x-waymark-path": "/evil",
    };
    const first = await request.get(route, { headers: poison });
    const next = await request.get(route);
    expect(await next.text(), route).toBe(await first.text());
    expect(await next.text(), route).not.toMatch(/evil/);
    expect(await next.text(), route).not.toContain(ada.email);
    expect(next.headers().vary, route).toContain("Cookie");
    expect(own.headers()["cache-control"], route).toContain("no-store");
    expect(await own.text(), route).not.toBe(await next.text());
  }
});

test("a private page is stored by nobody: neither what a learner sees, nor the way to signing in", async ({
  page,
  request,
  signIn,
}) => {
  await signIn();
  for (const route of PRIVATE_PAGES) {
    const stranger = await request.get(route, { maxRedirects: 0 });
    expect(stranger.status(), route).toBe(307);
    expect(stranger.headers()["cache-control"], route).toContain("no-store");
    const own = await page.request.get(route, { maxRedirects: 0 });
    expect(own.headers()["cache-control"], route).toContain("private");
    expect(own.headers()["cache-control"], route).toContain("no-store");
  }
});

test("the process says that it is up, and that it is ready", async ({ request }) => {
  expect((await request.get("/api/health")).status()).toBe(200);
  expect((await request.get("/api/ready")).status()).toBe(200);
});

function policyOf(response: APIResponse): ReadonlyMap<string, string> {
  const policy = response.headers()["content-security-policy"] ?? "";
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );
}
