import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appEnvironment, isEmbedded, warningsAbout } from "./environment.ts";
import { recentSecret } from "./kept-secret.ts";

const operator = {
  DATABASE_URL: "postgresql://waymark:secret@db.example.org/waymark",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  AUTH_URL: "https://waymark.example.org",
};
const environmentOf = (env: Record<string, string>) =>
  appEnvironment({ env, databaseUrl: "postgresql://localhost/embedded" });

test("an operator's database is used as it is named", () => {
  expect(environmentOf(operator)).toEqual(operator);
  expect(isEmbedded(operator)).toBe(false);
});

test.each(["AUTH_SECRET", "AUTH_URL"])(
  "with DATABASE_URL, a missing %s stops the start",
  (name) => {
    expect(() => environmentOf({ ...operator, [name]: "" })).toThrow(`${name} is not set`);
  },
);

test("an empty DATABASE_URL is none", () => {
  expect(isEmbedded({ DATABASE_URL: "" })).toBe(true);
});

test("the clock of the tests is refused where others can reach it", () => {
  expect(() => environmentOf({ ...operator, WAYMARK_TEST_CLOCK: "1" })).toThrow(
    "WAYMARK_TEST_CLOCK",
  );
});

test("https needs no warning, wherever it listens, once its proxy is named", () => {
  const named = { ...operator, HOST: "0.0.0.0", TRUSTED_PROXIES: "10.0.0.1" };
  expect(warningsAbout(named)).toEqual([]);
  expect(warningsAbout(operator)).toEqual([expect.stringContaining("TRUSTED_PROXIES")]);
});

test.each([
  { HOST: "0.0.0.0", AUTH_URL: "http://localhost:3000" },
  { HOST: "127.0.0.1", AUTH_URL: "http://waymark.example.org" },
])("plain http on $HOST as $AUTH_URL is warned of", (env) => {
  expect(warningsAbout({ ...operator, ...env })).toHaveLength(1);
});

test("plain http on this machine alone is not", () => {
  expect(warningsAbout({ ...operator, AUTH_URL: "http://localhost:3000" })).toEqual([]);
});

test("a secret that was put aside today still opens, one of the day before yesterday does not", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-secrets-"));
  const name = "auth-secret-previous";
  const now = Date.now();
  expect(recentSecret({ folder, name, now })).toBe("");
  writeFileSync(join(folder, name), "before");
  expect(recentSecret({ folder, name, now })).toBe("before");
  expect(recentSecret({ folder, name, now: now + 25 * 3_600_000 })).toBe("");
  rmSync(folder, { recursive: true });
});
