import { expect, test } from "vitest";
import { NOW, sessionOf, somebody } from "#lib/data/account/account-example";
import { getAccountSettings } from "#lib/data/account/account-settings";

test("an account with next to nothing has a session and a password", async () => {
  const { userId, ...ada } = await somebody();
  await sessionOf({ userId, ...ada });
  const [session] = (await getAccountSettings({ userId, now: NOW })).sessions;
  expect(session).toMatchObject({ createdAt: NOW, lastSeenAt: NOW });
  expect(await getAccountSettings({ userId, now: NOW })).toEqual({
    ...{ services: [], sessions: [session], passkeys: [], hasPassword: true, recoveryCodes: 0 },
    ...{ secondFactorAt: null, confirmationSentAt: null, calendar: null, handle: null },
  });
});

test("nobody has settings who has no account", async () => {
  const nobody = { userId: crypto.randomUUID(), now: NOW };
  await expect(getAccountSettings(nobody)).rejects.toThrow("No such account");
});
