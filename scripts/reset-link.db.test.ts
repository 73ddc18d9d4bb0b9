import { expect, test } from "vitest";
import { hashSecret } from "#lib/auth/secrets";
import { NOW, somebody } from "#lib/data/account/account-example";
import { findMailedLink } from "#lib/data/account/mail-tokens";
import { Refusal } from "./refusal.ts";
import { makeResetLink } from "./reset-link.ts";

test("an operator's link acts in any browser, for ten minutes", async () => {
  const { email } = await somebody();
  const made = await makeResetLink({ address: ` ${email.toUpperCase()}`, now: NOW });
  expect(made).toMatchObject({ email, minutes: 10 });
  const { origin, pathname, searchParams } = new URL(made.link);
  expect(origin + pathname).toBe("http://localhost:3000/reset-password");
  const tokenHash = hashSecret(searchParams.get("token") ?? "");
  expect(
    await findMailedLink({ purpose: "resetPassword", tokenHash, browserHash: null, now: NOW }),
  ).toBe("here");
});

test.each(["nobody@example.org", "no address"])("%s is refused in a sentence", async (address) => {
  await expect(makeResetLink({ address, now: NOW })).rejects.toThrow(Refusal);
  await expect(makeResetLink({ address, now: NOW })).rejects.toThrow(`has the address ${address}.`);
});
