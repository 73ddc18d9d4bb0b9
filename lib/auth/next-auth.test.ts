import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

async function configFor(env: Readonly<Record<string, string>>) {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://waymark@127.0.0.1:1/none");
  vi.stubEnv("AUTH_SECRET", "0123456789012345678901234567890123456789");
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { authConfig } = await import("#lib/auth/next-auth");
  return authConfig();
}

const https = { AUTH_URL: "https://waymark.example.org" };
const http = { AUTH_URL: "http://localhost:3200", PORT: "3200" };
const everyProvider = {
  ...https,
  ...{ AUTH_GITHUB_ID: "a", AUTH_GITHUB_SECRET: "b", AUTH_GOOGLE_ID: "c", AUTH_GOOGLE_SECRET: "d" },
  AUTH_OIDC_WORK_ISSUER: "https://login.example.org",
  ...{ AUTH_OIDC_WORK_ID: "e", AUTH_OIDC_WORK_SECRET: "f" },
};

test("over https every cookie has the __Host- prefix and what it demands", async () => {
  const { cookies, useSecureCookies } = await configFor(https);
  expect(useSecureCookies).toBe(true);
  expect(Object.values(cookies ?? {}).map(({ name }) => name)).toEqual([
    "__Host-waymark-session",
    "__Host-waymark-csrf",
    "__Host-waymark-callback",
    "__Host-waymark-pkce",
    "__Host-waymark-state",
    "__Host-waymark-nonce",
  ]);
  for (const cookie of Object.values(cookies ?? {})) {
    const options = { httpOnly: true, sameSite: "lax", path: "/", secure: true };
    expect(cookie.options).toMatchObject(options);
    expect(cookie.options).not.toHaveProperty("domain");
  }
});

test("over http a cookie carries the port, and is not Secure", async () => {
  const { cookies, useSecureCookies } = await configFor(http);
  expect(useSecureCookies).toBe(false);
  expect(cookies?.sessionToken?.name).toBe("waymark-3200-session");
  expect(cookies?.sessionToken?.options).toMatchObject({ httpOnly: true, secure: false });
});

test("sessions are rows, and a cookie lasts as long as one can: thirty days", async () => {
  const { session, adapter } = await configFor(https);
  expect(session).toMatchObject({ strategy: "database", maxAge: 2_592_000 });
  expect(adapter).toBeDefined();
});

test("a session token holds 32 random bytes", async () => {
  const { session } = await configFor(https);
  expect(Buffer.from(session?.generateSessionToken?.() ?? "", "base64url")).toHaveLength(32);
});

test("debugging is off, the host is AUTH_URL's, and every page is ours", async () => {
  const { debug, pages, trustHost } = await configFor(https);
  expect(debug).toBe(false);
  expect(trustHost).toBe(true);
  expect(Object.keys(pages ?? {}).sort()).toEqual(["error", "signIn", "signOut", "verifyRequest"]);
});

test("a provider is there only where it is configured", async () => {
  expect((await configFor(https)).providers).toEqual([]);
  const { providers } = await configFor(everyProvider);
  expect(providers.map((provider) => "id" in provider && provider.id)).toEqual([
    "github",
    "google",
    "oidc-work",
  ]);
});

test("each provider is asked with PKCE and a state, and for an ID token with a nonce", async () => {
  const { providers } = await configFor(everyProvider);
  expect(providers.map((provider) => "checks" in provider && provider.checks)).toEqual([
    ["pkce", "state"],
    ["pkce", "state", "nonce"],
    ["pkce", "state", "nonce"],
  ]);
});

test("no provider connects by address, and nothing of what it hands out is stored", async () => {
  const { providers } = await configFor(everyProvider);
  for (const provider of providers) {
    expect(provider).not.toHaveProperty("allowDangerousEmailAccountLinking");
    expect("account" in provider && provider.account?.({ access_token: "secret" })).toEqual({});
  }
});

test("importing it reads nothing from the environment: a build needs none", async () => {
  vi.resetModules();
  for (const name of ["DATABASE_URL", "AUTH_SECRET", "AUTH_URL"]) vi.stubEnv(name, undefined);
  await expect(import("#lib/auth/next-auth")).resolves.toHaveProperty("handlers");
});
