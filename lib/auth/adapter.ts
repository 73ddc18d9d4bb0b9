import "server-only";
import { headers } from "next/headers";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { noteSignIn } from "#lib/auth/note-sign-in";
import { readHeldSession } from "#lib/auth/open-session";
import { issuerOf } from "#lib/auth/provider/auth-provider";
import { newcomerOf } from "#lib/auth/provider/newcomer";
import { mailLinkCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { SESSION_COOKIE_SECONDS } from "#lib/auth/session-token";
import { readClock } from "#lib/clock";
import { type Credentials, findCredentials, findCredentialsOf } from "#lib/data/account/accounts";
import { createAccountOf, findIdentityOwner } from "#lib/data/account/identities";
import { createSession, endSessionByToken, findViewer } from "#lib/data/account/sessions";
import { redeemSignInLink } from "#lib/data/account/sign-in-links";
import { logSecurityEvent } from "#lib/log";

const NEVER = new Date(8.64e15);

/** What next-auth asks of the database: each answer is one call of lib/data, which gets hashes and never a token. */
export function adapter(): Adapter {
  return {
    async getSessionAndUser(sessionToken) {
      const now = readClock(await headers());
      const viewer = await findViewer({ tokenHash: hashSecret(sessionToken), now });
      if (viewer === null) return null;
      const { userId, name } = viewer;
      const expires = new Date(now.getTime() + SESSION_COOKIE_SECONDS * 1_000);
      return { user: { ...toUser(viewer), name }, session: { sessionToken, userId, expires } };
    },
    async createSession(session) {
      const given = await headers();
      const now = readClock(given);
      const { userId } = session;
      const isOpen = await createSession({
        userId,
        passwordHash: null,
        tokenHash: hashSecret(session.sessionToken),
        replaces: await readHeldSession(),
        userAgent: given.get("user-agent") ?? "",
        now,
      });
      if (!isOpen) throw new Error("the account is gone");
      await noteSignIn({ userId, email: (await findCredentialsOf(userId))?.email, now });
      return session;
    },
    // The statement that finds a session also writes down that it was used.
    updateSession: async () => null,
    async deleteSession(sessionToken) {
      await endSessionByToken(hashSecret(sessionToken));
    },
    async getUserByAccount({ provider, providerAccountId: subject }) {
      return toUserOrNull(await findIdentityOwner({ issuer: issuerOf(provider), subject }));
    },
    getUserByEmail: async (email) => toUserOrNull(await findCredentials(email)),
    getUser: async (id) => toUserOrNull(await findCredentialsOf(id)),
    async createUser(user) {
      const newcomer = newcomerOf(user);
      const now = readClock(await headers());
      const userId = await createAccountOf({ ...newcomer, now });
      if (userId === null) throw new Error("the address was taken meanwhile");
      logSecurityEvent({ kind: "account.created", actor: userId, result: "ok" });
      return toUser({ userId, email: newcomer.email, emailConfirmed: true });
    },
    // createAccountOf() has written the identity with its account, in one transaction.
    linkAccount: async () => null,
    // The mail is queued with its link, and its row is written when it is sent.
    createVerificationToken: async () => null,
    async useVerificationToken({ token }) {
      const browserHash = await mailLinkCookie.readHash();
      if (browserHash === null) return null;
      const link = { proofHash: Buffer.from(token, "hex"), browserHash };
      const used = await redeemSignInLink({ ...link, now: readClock(await headers()) });
      // Whether it has run out, the row has said.
      return used && { identifier: used.email, token, expires: NEVER };
    },
    async updateUser({ id }) {
      const account = await findCredentialsOf(id);
      if (account === null) throw new Error("the account is gone");
      return toUser(account);
    },
  };
}

function toUserOrNull(account: Credentials | null): AdapterUser | null {
  return account && toUser(account);
}

function toUser({
  userId: id,
  email,
  emailConfirmed,
}: Pick<Credentials, "userId" | "email" | "emailConfirmed">): AdapterUser {
  return { id, email, emailVerified: emailConfirmed ? new Date(0) : null };
}
