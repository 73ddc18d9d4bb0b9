import { expect, test } from "vitest";
import { personOf } from "#lib/auth/provider/person";
import type { Provider } from "#lib/config-providers";

const provider: Provider = {
  ...{ id: "oidc-work", kind: "oidc", label: "Work", issuer: "https://login.example.org" },
  ...{ clientId: "waymark", clientSecret: "secret" },
};
const ada = { sub: "1", name: "Ada", email: "Ada@Example.org", email_verified: true };

test("a person is known by issuer and id, and their address is compared in lower case", () => {
  expect(personOf({ provider, claims: ada })).toEqual({
    identity: { issuer: provider.issuer, subject: "1", label: "ada@example.org" },
    ...{ name: "Ada", email: "ada@example.org" },
  });
});

test.each([false, undefined, null, "true", "1", 1, [true], {}])(
  "an address of which a provider says %j does not count",
  (email_verified) => {
    expect(personOf({ provider, claims: { ...ada, email_verified } })).toMatchObject({
      email: undefined,
    });
  },
);

test.each(["ada", "ada@", "a@b@c.org", `${"a".repeat(300)}@example.org`, 7, null])(
  "%j is no address",
  (email) => {
    expect(personOf({ provider, claims: { ...ada, email } })).toMatchObject({ email: undefined });
  },
);

test.each([undefined, "", 1, null, "x".repeat(256)])("%j is nobody's id", (sub) => {
  expect(personOf({ provider, claims: { ...ada, sub } })).toBeUndefined();
});

test("without a name that can be kept, a person is called by their login or their address", () => {
  const nameOf = (claims: object) => personOf({ provider, claims: { ...ada, ...claims } })?.name;
  expect(nameOf({ name: "\u0000", preferred_username: "ada-l" })).toBe("ada-l");
  expect(nameOf({ name: " " })).toBe("ada");
  expect(nameOf({ name: undefined, email: undefined })).toBe("Learner");
});
