import { expect, test } from "vitest";
import { after, NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import { findCredentials } from "#lib/data/account/accounts";
import { createMailToken, findMailedLink } from "#lib/data/account/mail-tokens";
import { findViewer } from "#lib/data/account/sessions";
import { redeemSignInLink } from "#lib/data/account/sign-in-links";
import { prisma } from "#lib/data/client";

async function mailed() {
  const { userId, email } = await somebody();
  const [tokenHash, browserHash, codeHash] = [randomHash(), randomHash(), randomHash()];
  const hashes = { tokenHash, browserHash, codeHash };
  await createMailToken({ purpose: "signIn", userId, ...hashes, now: NOW });
  return { userId, email, ...hashes };
}

test.each(["tokenHash", "codeHash"] as const)(
  "of twenty who come at once with the same %s, one signs in",
  async (proof) => {
    const { userId, email, browserHash, ...link } = await mailed();
    const used = await Promise.all(
      Array.from({ length: 20 }, () =>
        redeemSignInLink({ proofHash: link[proof], browserHash, now: NOW }),
      ),
    );
    expect(used.filter((each) => each !== null)).toEqual([{ userId, email }]);
  },
);

test("looking at a link uses nothing up, and says where it acts", async () => {
  const { tokenHash, browserHash } = await mailed();
  for (let look = 0; look < 5; look += 1) {
    expect(await findMailedLink({ purpose: "signIn", tokenHash, browserHash, now: NOW })).toBe(
      "here",
    );
  }
  const elsewhere = { tokenHash, browserHash: randomHash(), now: NOW };
  expect(await findMailedLink({ purpose: "signIn", ...elsewhere })).toBe("elsewhere");
  expect(await findMailedLink({ purpose: "signIn", ...elsewhere, browserHash: null })).toBe(
    "elsewhere",
  );
  expect(
    await findMailedLink({ purpose: "signIn", tokenHash: randomHash(), browserHash, now: NOW }),
  ).toBe("nowhere");
});

test("in another browser neither link nor code acts", async () => {
  const { tokenHash, codeHash } = await mailed();
  for (const proofHash of [tokenHash, codeHash]) {
    expect(await redeemSignInLink({ proofHash, browserHash: randomHash(), now: NOW })).toBeNull();
  }
});

test("after ten minutes neither acts", async () => {
  const { tokenHash: proofHash, browserHash } = await mailed();
  const link = { proofHash, browserHash };
  expect(await redeemSignInLink({ ...link, now: after({ minutes: 10 }) })).toBeNull();
  expect(await redeemSignInLink({ ...link, now: after({ minutes: 10, ms: -1 }) })).not.toBeNull();
});

test("after five wrong codes, twenty at once, code and link are dead", async () => {
  const { tokenHash, codeHash, browserHash } = await mailed();
  const wrong = () => redeemSignInLink({ proofHash: randomHash(), browserHash, now: NOW });
  await Promise.all(Array.from({ length: 20 }, wrong));
  const row = await prisma().mailToken.findFirst({
    where: { browserHash: new Uint8Array(browserHash) },
  });
  expect(row?.codeAttempts).toBe(5);
  for (const proofHash of [tokenHash, codeHash]) {
    expect(await redeemSignInLink({ proofHash, browserHash, now: NOW })).toBeNull();
  }
});

test("a reset link signs nobody in", async () => {
  const { userId } = await somebody();
  const [tokenHash, browserHash] = [randomHash(), randomHash()];
  await createMailToken({ purpose: "resetPassword", userId, tokenHash, browserHash, now: NOW });
  expect(await redeemSignInLink({ proofHash: tokenHash, browserHash, now: NOW })).toBeNull();
});

test("an account whose address was confirmed keeps its password and its sessions", async () => {
  const { userId, email, tokenHash: proofHash, browserHash } = await mailed();
  await prisma().user.updateMany({ where: { id: userId }, data: { emailConfirmedAt: NOW } });
  const { passwordHash = null } = (await findCredentials(email)) ?? {};
  const session = await sessionOf({ userId, passwordHash });
  expect(await redeemSignInLink({ proofHash, browserHash, now: NOW })).toEqual({ userId, email });
  expect((await findCredentials(email))?.passwordHash).toBe(passwordHash);
  expect(await findViewer({ tokenHash: session, now: NOW })).not.toBeNull();
});
