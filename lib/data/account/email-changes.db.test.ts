import { expect, test } from "vitest";
import { after, NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import { findCredentials, findCredentialsOf } from "#lib/data/account/accounts";
import {
  askForEmail,
  changeEmail,
  findAskedEmail,
  findEmailUndo,
  undoEmailChange,
} from "#lib/data/account/email-changes";
import { resetPassword } from "#lib/data/account/mail-token-uses";
import { createMailToken } from "#lib/data/account/mail-tokens";
import { addPasskey } from "#lib/data/account/passkeys";
import { getWaysIn } from "#lib/data/account/second-factor";
import { findViewer } from "#lib/data/account/sessions";

async function asked() {
  const account = await somebody();
  const [here, elsewhere] = [await sessionOf(account), await sessionOf(account)];
  const keep = (await findViewer({ tokenHash: here, now: NOW }))?.sessionId ?? "";
  const email = `new-${account.email}`;
  const wish = { userId: account.userId, browserHash: randomHash(), codeHash: randomHash() };
  await askForEmail({ ...wish, email, now: NOW });
  const undoHash = randomHash();
  return { ...account, here, elsewhere, to: email, undoHash, typed: { ...wish, keep, undoHash } };
}

test("the right code changes the address, confirms it, ends all other sessions and kills other mailed links", async () => {
  const { userId, email, to, here, elsewhere, typed } = await asked();
  const reset = { tokenHash: randomHash(), browserHash: randomHash(), now: NOW };
  await createMailToken({ purpose: "resetPassword", userId, ...reset });
  expect(await findAskedEmail({ ...typed, now: NOW })).toBe(to);
  expect(await changeEmail({ ...typed, now: NOW })).toEqual({ ok: true, from: email, to });
  expect(await findCredentialsOf(userId)).toMatchObject({ email: to, emailConfirmed: true });
  expect(await findCredentials(email)).toBeNull();
  expect(await findViewer({ tokenHash: here, now: NOW })).not.toBeNull();
  expect(await findViewer({ tokenHash: elsewhere, now: NOW })).toBeNull();
  expect(await resetPassword({ ...reset, passwordHash: "new" })).toBeNull();
});

test("of twenty right codes at once, one changes the address", async () => {
  const { typed } = await asked();
  const tries = Array.from({ length: 20 }, () =>
    changeEmail({ ...typed, undoHash: randomHash(), now: NOW }),
  );
  expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1);
});

test("a wrong code, another session and an hour later change nothing", async () => {
  const { userId, email, typed } = await asked();
  const wrong = [
    { ...typed, codeHash: randomHash(), now: NOW },
    { ...typed, browserHash: randomHash(), now: NOW },
    { ...typed, now: after({ minutes: 60 }) },
  ];
  for (const each of wrong)
    expect(await changeEmail(each)).toEqual({ ok: false, reason: "wrong-code" });
  expect(await findCredentialsOf(userId)).toMatchObject({ email });
});

test("after five wrong codes the right one changes nothing any more", async () => {
  const { typed } = await asked();
  const wrong = () => changeEmail({ ...typed, codeHash: randomHash(), now: NOW });
  await Promise.all(Array.from({ length: 20 }, wrong));
  expect(await changeEmail({ ...typed, now: NOW })).toEqual({ ok: false, reason: "wrong-code" });
});

test("an address that somebody else got meanwhile stays theirs", async () => {
  const { userId, email, typed } = await asked();
  const other = await somebody();
  await askForEmail({ ...typed, email: other.email, now: NOW });
  expect(await changeEmail({ ...typed, now: NOW })).toEqual({ ok: false, reason: "taken" });
  expect(await findCredentialsOf(userId)).toMatchObject({ email });
});

test("the old address gets the account back for a week, and nothing that opened it does any more", async () => {
  const { userId, email, here, undoHash, typed } = await asked();
  await changeEmail({ ...typed, now: NOW });
  const passkey = { credentialId: randomHash(), publicKey: randomHash(), counter: 0 };
  await addPasskey({ ...passkey, userId, name: "theirs", transports: [], now: NOW });
  const link = { tokenHash: undoHash, now: after({ days: 6 }) };
  expect(await findEmailUndo(link)).toBe(email);
  expect(await findEmailUndo({ ...link, now: after({ days: 7 }) })).toBeNull();
  expect(await undoEmailChange(link)).toEqual({ userId, email });
  expect(await undoEmailChange(link)).toBeNull();
  expect(await findCredentialsOf(userId)).toMatchObject({ email, passwordHash: null });
  expect(await getWaysIn(userId)).toMatchObject({ hasPassword: false, passkeys: 0 });
  expect(await findViewer({ tokenHash: here, now: NOW })).toBeNull();
});

test("a new password does not take the way back away, nor does a second change", async () => {
  const { userId, email, undoHash, typed } = await asked();
  await changeEmail({ ...typed, now: NOW });
  const reset = { tokenHash: randomHash(), browserHash: randomHash(), now: NOW };
  await createMailToken({ purpose: "resetPassword", userId, ...reset });
  await resetPassword({ ...reset, passwordHash: "new" });
  await askForEmail({ ...typed, email: `third-${email}`, now: NOW });
  await changeEmail({ ...typed, undoHash: randomHash(), now: NOW });
  expect(await undoEmailChange({ tokenHash: undoHash, now: NOW })).toEqual({ userId, email });
});
