import { expect, test } from "vitest";
import { hashPassword } from "#lib/auth/password";
import { provePassword } from "#lib/auth/prove-password";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { NOW, sessionOf, somebody } from "#lib/data/account/account-example";
import { findCredentials } from "#lib/data/account/accounts";
import { connectIdentity, createConnectIntent } from "#lib/data/account/connections";
import { createAccountOf, findIdentityOwner, type Identity } from "#lib/data/account/identities";
import {
  confirmEmail,
  deleteUnconfirmedAccount,
  resetPassword,
} from "#lib/data/account/mail-token-uses";
import { createMailToken, findConfirmation } from "#lib/data/account/mail-tokens";
import { addPasskey } from "#lib/data/account/passkeys";
import { getWaysIn, turnSecondFactorOn } from "#lib/data/account/second-factor";
import { findViewer } from "#lib/data/account/sessions";
import { redeemSignInLink } from "#lib/data/account/sign-in-links";
import { findLearnerOfCalendar, makeCalendarFeed } from "#lib/data/calendar";
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
  const calendar = hashSecret(newSecret());
  await makeCalendarFeed({ ...changeOf(userId, NOW), tokenHash: calendar });
  const passkey = { credentialId: hashSecret(newSecret()), publicKey: tokenHash, counter: 0 };
  await addPasskey({ ...passkey, userId, name: "theirs", transports: [], now: NOW });
  await turnSecondFactorOn({ userId, hashes: [tokenHash], now: NOW });
  const session = await sessionOf(account);
  const service = { issuer: "https://github.com", subject: newSecret(), label: "attacker" };
  await connect({ userId, session, identity: service });
  return { ...account, tokenHash, mentorLink, calendar, session, service };
}

/** Connects a service with an account, as its settings do. */
async function connect({
  userId,
  session: tokenHash,
  identity,
}: Readonly<{ userId: string; session: Buffer; identity: Identity }>): Promise<void> {
  const intentHash = hashSecret(newSecret());
  const sessionId = (await findViewer({ tokenHash, now: NOW }))?.sessionId ?? "";
  await createConnectIntent({ userId, sessionId, intentHash, now: NOW });
  await connectIdentity({ tokenHash, intentHash, identity, now: NOW });
}

async function canAttackerSignIn(email: string): Promise<boolean> {
  const account = await findCredentials(email);
  return (await provePassword({ account, password: attackers })) !== null;
}

test("(a) a link to sign in gives the victim the account, and leaves the attacker nothing", async () => {
  const { userId, email, tokenHash, session, mentorLink, calendar, service } =
    await squattedAccount();
  const [proofHash, browserHash] = [hashSecret(newSecret()), hashSecret(newSecret())];
  await createMailToken({
    ...{ purpose: "signIn", userId, tokenHash: proofHash, browserHash, now: NOW },
  });
  expect(await redeemSignInLink({ proofHash, browserHash, now: NOW })).toEqual({ userId, email });
  expect(await canAttackerSignIn(email)).toBe(false);
  expect(await findViewer({ tokenHash: session, now: NOW })).toBeNull();
  expect(await findConfirmation({ tokenHash, now: NOW })).toBeNull();
  expect(await findLearnerOfLink(mentorLink)).toBeNull();
  expect(await findLearnerOfCalendar(calendar)).toBeNull();
  expect(await findIdentityOwner(service)).toBeNull();
  expect((await findCredentials(email))?.emailConfirmed).toBe(true);
});

test("(b) a victim whom a provider vouches for enters no account of the attacker's: they prove the mailbox first", async () => {
  const { email, service } = await squattedAccount();
  const identity = { issuer: "https://login.example.org", subject: newSecret(), label: "victim" };
  expect(await createAccountOf({ identity, name: "Victim", email, now: NOW })).toBeNull();
  expect(await findIdentityOwner(identity)).toBeNull();
  expect(await findIdentityOwner(service)).not.toBeNull();
});

test("(c) a reset by the victim leaves the attacker neither password nor session nor link, shared ones included", async () => {
  const { userId, email, tokenHash, session, mentorLink, calendar, service } =
    await squattedAccount();
  const [token, browser] = [newSecret(), newSecret()];
  const link = { tokenHash: hashSecret(token), browserHash: hashSecret(browser), now: NOW };
  await createMailToken({ purpose: "resetPassword", userId, ...link });
  const passwordHash = await hashPassword("the victim's password");
  expect(await resetPassword({ ...link, passwordHash })).toEqual({ userId, email });
  expect(await canAttackerSignIn(email)).toBe(false);
  expect(await findViewer({ tokenHash: session, now: NOW })).toBeNull();
  expect(await findConfirmation({ tokenHash, now: NOW })).toBeNull();
  expect(await findLearnerOfLink(mentorLink)).toBeNull();
  expect(await findLearnerOfCalendar(calendar)).toBeNull();
  expect(await findIdentityOwner(service)).toBeNull();
  expect((await findCredentials(email))?.emailConfirmed).toBe(true);
  expect(await getWaysIn(userId)).toEqual({
    ...{ hasPassword: true, passkeys: 0, secondFactorAt: null, recoveryCodes: 0 },
  });
});

test("(d) “Delete this account” leaves the attacker nothing, and the address free", async () => {
  const { userId, email, tokenHash, session, mentorLink, calendar } = await squattedAccount();
  expect(await deleteUnconfirmedAccount({ tokenHash, now: NOW })).toBe(userId);
  expect(await canAttackerSignIn(email)).toBe(false);
  expect(await findViewer({ tokenHash: session, now: NOW })).toBeNull();
  expect(await findLearnerOfLink(mentorLink)).toBeNull();
  expect(await findLearnerOfCalendar(calendar)).toBeNull();
  expect(await findCredentials(email)).toBeNull();
});

test("(d) the mail does not confirm the account for a victim who is signed in with their own", async () => {
  const { email, tokenHash } = await squattedAccount();
  const victim = await somebody();
  expect(await confirmEmail({ tokenHash, userId: victim.userId, now: NOW })).toBe(false);
  expect((await findCredentials(email))?.emailConfirmed).toBe(false);
});
