import { expect, test } from "vitest";
import { originsOf, readProviders } from "#lib/config-providers";

const github = { AUTH_GITHUB_ID: "id", AUTH_GITHUB_SECRET: "secret" };
const google = { AUTH_GOOGLE_ID: "id", AUTH_GOOGLE_SECRET: "secret" };
const work = {
  AUTH_OIDC_WORK_ISSUER: "https://login.example.org/realms/work",
  ...{ AUTH_OIDC_WORK_ID: "id", AUTH_OIDC_WORK_SECRET: "secret" },
};

test("without settings there is no provider", () => {
  expect(readProviders({})).toEqual({ providers: [], faults: [] });
});

test("several at once are offered, each as itself", () => {
  const club = { AUTH_OIDC_CLUB_ISSUER: "https://club.example.org", AUTH_OIDC_CLUB_ID: "id" };
  const env = { ...github, ...google, ...work, ...club, AUTH_OIDC_CLUB_SECRET: "secret" };
  const { providers, faults } = readProviders({ ...env, AUTH_OIDC_CLUB_LABEL: "the chess club" });
  expect(faults).toEqual([]);
  expect(providers.map(({ id, label }) => [id, label])).toEqual([
    ["github", "GitHub"],
    ["google", "Google"],
    ["oidc-club", "the chess club"],
    ["oidc-work", "Work"],
  ]);
  expect(originsOf(providers)).toEqual([
    "https://github.com",
    "https://accounts.google.com",
    "https://club.example.org",
    "https://login.example.org",
  ]);
});

test.each([
  [{ AUTH_GITHUB_ID: "id" }, "AUTH_GITHUB_ID and AUTH_GITHUB_SECRET belong together"],
  [{ AUTH_GOOGLE_SECRET: "secret" }, "AUTH_GOOGLE_ID and AUTH_GOOGLE_SECRET belong together"],
  [{ ...work, AUTH_OIDC_WORK_ID: undefined }, "AUTH_OIDC_WORK_ID and AUTH_OIDC_WORK_SECRET"],
  [{ AUTH_OIDC_WORK_ID: "id" }, "AUTH_OIDC_WORK_ID: AUTH_OIDC_<NAME>_ISSUER"],
  [{ ...work, AUTH_OIDC_WORK_ISSUER: "login.example.org" }, "must be an address"],
  [{ ...work, AUTH_OIDC_WORK_ISSUER: "http://login.example.org" }, "must begin with https://"],
  [{ ...github, AUTH_GITHUB_URL: "http://git.example.org" }, "must begin with https://"],
  [{ ...google, AUTH_GOOGLE_ISSUER: "https://evil.example.org" }, "for tests on this machine"],
])("%j is refused with a sentence that says what to do", (env, sentence) => {
  const { providers, faults } = readProviders(env);
  expect(providers).toEqual([]);
  expect(faults).toEqual([expect.stringContaining(sentence)]);
});

test("on this machine a provider may be tried out over plain http", () => {
  const env = { ...work, AUTH_OIDC_WORK_ISSUER: "http://localhost:4000" };
  expect(readProviders(env)).toMatchObject({ faults: [], providers: [{ id: "oidc-work" }] });
});
