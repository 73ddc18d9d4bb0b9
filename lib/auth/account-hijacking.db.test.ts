import { expect, test } from "vitest";
import { hashPassword } from "#lib/auth/password";
import { provePassword } from "#lib/auth/prove-password";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { NOW, sessionOf, somebody } from "#lib/data/account/account-example";
import { findCredentials } from "#lib/data/account/accounts";
import {
  confirmEmail,
  deleteUnconfirmedAccount,
  resetPassword,
} from "#lib/data/account/mail-token-uses";
import { createMailToken, findConfirmation } from "#lib/data/account/mail-tokens";
import { findViewer } from "#lib/data/account/sessions";
import { changeOf } from "#lib/data/learner-example";
import { findLearnerOfLink, makeMentorLink } from "#lib/data/mentor";

// An attacker signs up with the address of a victim and keeps a session; then the victim comes
// (docs/security.md#squatted-address).

const attackers = "the attacker's password";

async function squattedAccount() {
  const account = await somebody(await hashPassword(attackers));
  const tokenHash = hashSecret(newSecret());
  const { userId } = account;
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash, now: NOW });
  const mentorLink = hashSecret(newSecret());
  await makeMentorLink({ ...changeOf(userId, NOW), tokenHash: mentorLink });
  return { ...account, tokenHash, mentorLink, session: await sessionOf(account) };
}

async function canAttackerSignIn(email: string): Promise<boolean> {
  const account = await findCredentials(email);
  return (await provePassword({ account, password: attackers })) !== null;
}

test("(c) a reset by the victim leaves the attacker neither password nor session nor link, shared ones included", async () => {
  const { userId, email, tokenHash, session, mentorLink } = await squattedAccount();
  const [token, browser] = [newSecret(), newSecret()];
  const link = { tokenHash: hashSecret(token), browserHash: hashSecret(browser), now: NOW };
  await createMailToken({ purpose: "resetPassword", userId, ...link });
  const passwordHash = await hashPassword("the victim's password");
  expect(await resetPassword({ ...link, passwordHash })).toEqual({ userId, email });
  expect(await canAttackerSignIn(email)).toBe(false);
  expect(await findViewer({ tokenHash: session, now: NOW })).toBeNull();
  expect(await findConfirmation({ tokenHash, now: NOW })).toBeNull();
  expect(await findLearnerOfLink(mentorLink)).toBeNull();
  expect((await findCredentials(email))?.emailConfirmed).toBe(true);
});

test("(d) “Delete this account” leaves the attacker nothing, and the address free", async () => {
  const { userId, email, tokenHash, session, mentorLink } = await squattedAccount();
  expect(await deleteUnconfirmedAccount({ tokenHash, now: NOW })).toBe(userId);
  expect(await canAttackerSignIn(email)).toBe(false);
  expect(await findViewer({ tokenHash: session, now: NOW })).toBeNull();
  expect(await findLearnerOfLink(mentorLink)).toBeNull();
  expect(await findCredentials(email)).toBeNull();
});

test("(d) the mail does not confirm the account for a victim who is signed in with their own", async () => {
  const { email, tokenHash } = await squattedAccount();
  const victim = await somebody();
  expect(await confirmEmail({ tokenHash, userId: victim.userId, now: NOW })).toBe(false);
  expect((await findCredentials(email))?.emailConfirmed).toBe(false);
});
