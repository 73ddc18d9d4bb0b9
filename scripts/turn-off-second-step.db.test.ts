import { expect, test, vi } from "vitest";
import { NOW, randomHash, somebody } from "#lib/data/account/account-example";
import { addPasskey } from "#lib/data/account/passkeys";
import { getWaysIn, turnSecondFactorOn } from "#lib/data/account/second-factor";
import { prisma } from "#lib/data/client";
import { log } from "#lib/log";
import { Refusal } from "./refusal.ts";
import { turnOffSecondStep } from "./turn-off-second-step.ts";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");

async function withSecondStep() {
  const account = await somebody();
  const { userId } = account;
  const made = { name: "Phone", credentialId: randomHash(), publicKey: randomHash(), counter: 0 };
  await addPasskey({ ...made, userId, transports: [], now: NOW });
  await turnSecondFactorOn({ userId, hashes: [randomHash()], now: NOW });
  return account;
}

async function countMails(): Promise<number> {
  const [row] = await prisma().$queryRaw<{ mails: number }[]>`
    SELECT count(*)::int AS mails FROM pgboss.job WHERE data->>'kind' = 'credential-notice'`;
  return row?.mails ?? 0;
}

test("an operator turns a lost second step off: the password alone opens the account, its owner is mailed, and the log says so without an address", async () => {
  const { userId, email } = await withSecondStep();
  const said = vi.spyOn(log(), "info");
  const before = await countMails();
  expect(await turnOffSecondStep(` ${email.toUpperCase()}`)).toEqual({ email, isTold: true });
  expect(await getWaysIn(userId)).toMatchObject({ secondFactorAt: null, recoveryCodes: 0 });
  expect(await countMails()).toBe(before + 1);
  expect(said.mock.calls).toMatchObject([
    [{ security: "credential.removed", result: "ok" }, "credential.removed"],
  ]);
  expect(JSON.stringify(said.mock.calls)).toContain(userId);
  expect(JSON.stringify(said.mock.calls)).not.toContain(email);
});

test("where nothing more is asked for, or nobody has the address, it is refused in a sentence", async () => {
  const { email } = await somebody();
  await expect(turnOffSecondStep(email)).rejects.toThrow("asked for nothing after the password");
  await expect(turnOffSecondStep("nobody@example.org")).rejects.toThrow(Refusal);
});
