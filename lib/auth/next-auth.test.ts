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

test("over https every cookie has the __Host- prefix and what it demands", async () => {
  const { cookies, useSecureCookies } = await configFor(https);
  expect(useSecureCookies).toBe(true);
  expect(cookies?.sessionToken?.name).toBe("__Host-waymark-session");
  expect(cookies?.csrfToken?.name).toBe("__Host-waymark-csrf");
  expect(cookies?.callbackUrl?.name).toBe("__Host-waymark-callback");
  for (const cookie of Object.values(cookies ?? {})) {
    const options = { httpOnly: true, sameSite: "lax", path: "/", secure: true };
    expect(cookie.options).toEqual(options);
  }
});

test("over http a cookie carries the port, and is not Secure", async () => {
  const { cookies, useSecureCookies } = await configFor(http);
  expect(useSecureCookies).toBe(false);
  expect(cookies?.sessionToken?.name).toBe("waymark-3200-session");
  expect(cookies?.sessionToken?.options).toMatchObject({ httpOnly: true, secure: false });
});

test("a cookie lasts as long as a session can: thirty days", async () => {
  const { session } = await configFor(https);
  expect(session).toMatchObject({ strategy: "jwt", maxAge: 2_592_000 });
});

test("a session token of next-auth would hold 32 random bytes too", async () => {
  const { session } = await configFor(https);
  expect(Buffer.from(session?.generateSessionToken?.() ?? "", "base64url")).toHaveLength(32);
});

test("debugging is off, and every page is ours", async () => {
  const { debug, pages } = await configFor(https);
  expect(debug).toBe(false);
  expect(Object.keys(pages ?? {}).sort()).toEqual(
    ["error", "newUser", "signIn", "signOut", "verifyRequest"].sort(),
  );
});

test("there is one provider, and it takes a session token instead of a password", async () => {
  const { providers } = await configFor(https);
  expect(providers).toHaveLength(1);
});

test("importing it reads nothing from the environment: a build needs none", async () => {
  vi.resetModules();
  for (const name of ["DATABASE_URL", "AUTH_SECRET", "AUTH_URL"]) vi.stubEnv(name, undefined);
  await expect(import("#lib/auth/next-auth")).resolves.toHaveProperty("handlers");
});
