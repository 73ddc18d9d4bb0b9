import { expect, test } from "vitest";
import { allowsPasskeys, PASSKEY_NAME_LENGTH, PasskeyNameInput } from "./passkey.ts";

test.each(["https://waymark.example.org", "https://example.org:8443", "http://localhost:3000"])(
  "passkeys work at %s",
  (origin) => {
    expect(allowsPasskeys(origin)).toBe(true);
  },
);

test.each([
  "http://127.0.0.1:3000",
  "https://192.0.2.7",
  "https://[2001:db8::1]",
  "http://example.org",
])("passkeys do not work at %s", (origin) => {
  expect(allowsPasskeys(origin)).toBe(false);
});

test.each([
  ["", "passkey-name-missing"],
  ["  ", "passkey-name-missing"],
  ["x".repeat(PASSKEY_NAME_LENGTH + 1), "passkey-name-too-long"],
  ["a\u0007b", "name-invisible"],
])("the name %j is refused", (name, problem) => {
  const parsed = PasskeyNameInput.safeParse({ name });
  expect(parsed.error?.issues[0]?.message).toBe(problem);
});
