import { expect, test } from "vitest";
import { after, NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import { getAccountSettings } from "#lib/data/account/account-settings";
import { findCredentials, findCredentialsOf } from "#lib/data/account/accounts";
import {
  confirmEmail,
  deleteUnconfirmedAccount,
  resetPassword,
} from "#lib/data/account/mail-token-uses";
import {
  createMailToken,
  deleteResetOfBrowser,
  findConfirmation,
  findMailedLink,
  tryResetCode,
} from "#lib/data/account/mail-tokens";
import { findViewer } from "#lib/data/account/sessions";
import { prisma } from "#lib/data/client";

const passwordHash = "$argon2id$a-new-one";

async function confirmationFor(userId: string): Promise<Buffer> {
  const tokenHash = randomHash();
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash, now: NOW });
  return tokenHash;
}

async function resetFor(userId: string) {
  const link = { tokenHash: randomHash(), browserHash: randomHash(), codeHash: randomHash() };
  await createMailToken({ purpose: "resetPassword", userId, ...link, now: NOW });
  return link;
}

function twenty<Result>(work: () => Promise<Result>): Promise<readonly Result[]> {
  return Promise.all(Array.from({ length: 20 }, work));
}

test("of twenty confirmations at once, one wins", async () => {
  const { userId } = await somebody();
  const tokenHash = await confirmationFor(userId);
  const won = await twenty(() => confirmEmail({ tokenHash, userId, now: NOW }));
  expect(won.filter(Boolean)).toHaveLength(1);
  expect((await findCredentialsOf(userId))?.emailConfirmed).toBe(true);
});

test("of twenty resets at once, one wins", async () => {
  const { userId } = await somebody();
  const { tokenHash, browserHash } = await resetFor(userId);
  const reset = (each: number) =>
    resetPassword({ tokenHash, browserHash, passwordHash: `hash ${each}`, now: NOW });
  const won = await Promise.all(Array.from({ length: 20 }, (_, each) => reset(each)));
  const winner = won.findIndex((each) => each !== null);
  expect(won.filter((each) => each !== null)).toHaveLength(1);
  expect((await findCredentialsOf(userId))?.passwordHash).toBe(`hash ${winner}`);
});

test("of twenty who say that it was not them, one deletes the account", async () => {
  const { userId } = await somebody();
  const tokenHash = await confirmationFor(userId);
  const won = await twenty(() => deleteUnconfirmedAccount({ tokenHash, now: NOW }));
  expect(won.filter((each) => each !== null)).toEqual([userId]);
});

test("two reset links of one account, used at once, neither wait for each other nor both act", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { userId } = await somebody();
    const links = [await resetFor(userId), await resetFor(userId)];
    const won = await Promise.all(
      links.map((link) => resetPassword({ ...link, passwordHash, now: NOW })),
    );
    expect(won.filter((each) => each !== null)).toHaveLength(1);
  }
});

test("looking at a link, five times, uses nothing up", async () => {
  const { userId } = await somebody();
  const [confirmation, reset] = [await confirmationFor(userId), await resetFor(userId)];
  for (let look = 0; look < 5; look += 1) {
    expect(await findConfirmation({ tokenHash: confirmation, now: NOW })).toMatchObject({ userId });
    expect(await findMailedLink({ purpose: "resetPassword", ...reset, now: NOW })).toBe("here");
  }
  expect(await confirmEmail({ tokenHash: confirmation, userId, now: NOW })).toBe(true);
  expect(await resetPassword({ ...reset, passwordHash, now: NOW })).not.toBeNull();
});

test("a reset link acts for ten minutes by the given clock", async () => {
  const link = await resetFor((await somebody()).userId);
  const late = after({ minutes: 10 });
  expect(await findMailedLink({ purpose: "resetPassword", ...link, now: late })).toBe("nowhere");
  expect(await resetPassword({ ...link, passwordHash, now: late })).toBeNull();
  expect(await tryResetCode({ ...link, now: late })).toBeNull();
  const inTime = after({ minutes: 10, ms: -1 });
  expect(await resetPassword({ ...link, passwordHash, now: inTime })).not.toBeNull();
});

test("a confirmation link acts for sixty minutes by the given clock", async () => {
  const { userId } = await somebody();
  const tokenHash = await confirmationFor(userId);
  const late = after({ minutes: 60 });
  expect(await findConfirmation({ tokenHash, now: late })).toBeNull();
  expect(await confirmEmail({ tokenHash, userId, now: late })).toBe(false);
  expect(await deleteUnconfirmedAccount({ tokenHash, now: late })).toBeNull();
  expect(await confirmEmail({ tokenHash, userId, now: after({ minutes: 60, ms: -1 }) })).toBe(true);
});

test("a link acts once", async () => {
  const { userId } = await somebody();
  const link = await resetFor(userId);
  expect(await resetPassword({ ...link, passwordHash, now: NOW })).toMatchObject({ userId });
  expect(await resetPassword({ ...link, passwordHash, now: NOW })).toBeNull();
  expect(await findMailedLink({ purpose: "resetPassword", ...link, now: NOW })).toBe("nowhere");
});

test("a reset link does not act in another browser, and goes on acting in its own", async () => {
  const link = await resetFor((await somebody()).userId);
  for (const browserHash of [null, randomHash()]) {
    expect(await findMailedLink({ purpose: "resetPassword", ...link, browserHash, now: NOW })).toBe(
      "elsewhere",
    );
    expect(await resetPassword({ ...link, browserHash, passwordHash, now: NOW })).toBeNull();
  }
  expect(await resetPassword({ ...link, passwordHash, now: NOW })).not.toBeNull();
});

test("a link that the operator hands out acts in any browser, and proves no mailbox", async () => {
  const { userId } = await somebody();
  const tokenHash = randomHash();
  await createMailToken({ purpose: "resetPassword", userId, tokenHash, now: NOW });
  expect(
    await findMailedLink({ purpose: "resetPassword", tokenHash, browserHash: null, now: NOW }),
  ).toBe("here");
  const reset = { tokenHash, browserHash: randomHash(), passwordHash, now: NOW };
  expect(await resetPassword(reset)).toMatchObject({ userId });
  expect((await findCredentialsOf(userId))?.emailConfirmed).toBe(false);
});

test("the right code leads to its link, in the browser that asked alone", async () => {
  const link = await resetFor((await somebody()).userId);
  expect(await tryResetCode({ ...link, browserHash: randomHash(), now: NOW })).toBeNull();
  expect(await tryResetCode({ ...link, now: NOW })).toEqual(link.tokenHash);
});

test("four wrong codes are forgiven, and the fifth kills code and link", async () => {
  const link = await resetFor((await somebody()).userId);
  const wrong = { browserHash: link.browserHash, codeHash: randomHash(), now: NOW };
  for (let wrongs = 0; wrongs < 4; wrongs += 1) expect(await tryResetCode(wrong)).toBeNull();
  expect(await tryResetCode({ ...link, now: NOW })).toEqual(link.tokenHash);
  expect(await tryResetCode(wrong)).toBeNull();
  expect(await tryResetCode({ ...link, now: NOW })).toBeNull();
  expect(await findMailedLink({ purpose: "resetPassword", ...link, now: NOW })).toBe("nowhere");
  expect(await resetPassword({ ...link, passwordHash, now: NOW })).toBeNull();
});

test("twenty wrong codes at once are five tries, and the right one comes too late", async () => {
  const link = await resetFor((await somebody()).userId);
  const { browserHash, tokenHash } = link;
  await twenty(() => tryResetCode({ browserHash, codeHash: randomHash(), now: NOW }));
  const where = { tokenHash: new Uint8Array(tokenHash) };
  expect((await prisma().mailToken.findUnique({ where }))?.codeAttempts).toBe(5);
  expect(await tryResetCode({ ...link, now: NOW })).toBeNull();
});

test("a link does nothing but what it was mailed for", async () => {
  const { userId } = await somebody();
  const [confirmation, reset] = [await confirmationFor(userId), await resetFor(userId)];
  const { tokenHash } = reset;
  expect(await confirmEmail({ tokenHash, userId, now: NOW })).toBe(false);
  expect(await deleteUnconfirmedAccount({ tokenHash, now: NOW })).toBeNull();
  expect(await findConfirmation({ tokenHash, now: NOW })).toBeNull();
  const misused = { tokenHash: confirmation, browserHash: null, now: NOW };
  expect(await findMailedLink({ purpose: "resetPassword", ...misused })).toBe("nowhere");
  expect(await resetPassword({ ...misused, passwordHash })).toBeNull();
});

test("another learner's confirmation link confirms nothing of mine, and stays theirs", async () => {
  const [ada, mallory] = [await somebody(), await somebody()];
  const tokenHash = await confirmationFor(ada.userId);
  expect(await confirmEmail({ tokenHash, userId: mallory.userId, now: NOW })).toBe(false);
  expect((await findCredentialsOf(mallory.userId))?.emailConfirmed).toBe(false);
  expect(await confirmEmail({ tokenHash, userId: ada.userId, now: NOW })).toBe(true);
});

test("a confirmed account is not deleted by an earlier confirmation link", async () => {
  const { userId, email } = await somebody();
  const tokenHash = await confirmationFor(userId);
  await prisma().user.update({ where: { id: userId }, data: { emailConfirmedAt: NOW } });
  expect(await deleteUnconfirmedAccount({ tokenHash, now: NOW })).toBeNull();
  expect(await findCredentials(email)).not.toBeNull();
});

test("confirming uses up every other confirmation link, and no reset link", async () => {
  const { userId } = await somebody();
  const [first, second] = [await confirmationFor(userId), await confirmationFor(userId)];
  const reset = await resetFor(userId);
  await confirmEmail({ tokenHash: first, userId, now: NOW });
  expect(await findConfirmation({ tokenHash: second, now: NOW })).toBeNull();
  expect(await findMailedLink({ purpose: "resetPassword", ...reset, now: NOW })).toBe("here");
});

test("a reset ends every session and every link of the account, and of no other", async () => {
  const [ada, ben] = [await somebody(), await somebody()];
  const [session, bens] = [await sessionOf(ada), await sessionOf(ben)];
  const [link, second] = [await resetFor(ada.userId), await resetFor(ada.userId)];
  const confirmation = await confirmationFor(ada.userId);
  await resetPassword({ ...link, passwordHash, now: NOW });
  expect(await findViewer({ tokenHash: session, now: NOW })).toBeNull();
  expect(await findMailedLink({ purpose: "resetPassword", ...second, now: NOW })).toBe("nowhere");
  expect(await findConfirmation({ tokenHash: confirmation, now: NOW })).toBeNull();
  expect(await findViewer({ tokenHash: bens, now: NOW })).not.toBeNull();
});

test("a stranger who asks again does not kill the link of the owner, and run-out ones go", async () => {
  const { userId } = await somebody();
  const owners = await resetFor(userId);
  await resetFor(userId);
  expect(await findMailedLink({ purpose: "resetPassword", ...owners, now: NOW })).toBe("here");
  const now = after({ minutes: 30 });
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash: randomHash(), now });
  expect(await prisma().mailToken.count({ where: { userId } })).toBe(1);
});

test("a browser that asks again gives its earlier link up", async () => {
  const link = await resetFor((await somebody()).userId);
  await deleteResetOfBrowser(link.browserHash);
  expect(await findMailedLink({ purpose: "resetPassword", ...link, now: NOW })).toBe("nowhere");
});

test("the settings know when a link that still works was mailed", async () => {
  const { userId } = await somebody();
  const sentAt = async (now: Date) =>
    (await getAccountSettings({ userId, now })).confirmationSentAt;
  expect(await sentAt(NOW)).toBeNull();
  await confirmationFor(userId);
  expect(await sentAt(after({ minutes: 59 }))).toEqual(NOW);
  expect(await sentAt(after({ minutes: 60 }))).toBeNull();
});
