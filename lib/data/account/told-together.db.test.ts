import { expect, test } from "vitest";
import { NOW, randomHash, sessionOf, somebody } from "#lib/data/account/account-example";
import {
  connectIdentity,
  createConnectIntent,
  disconnectIdentity,
} from "#lib/data/account/connections";
import { planDeletion } from "#lib/data/account/deletion";
import { rememberDevice } from "#lib/data/account/devices";
import { askForEmail, changeEmail } from "#lib/data/account/email-changes";
import { addPasskey, removePasskey } from "#lib/data/account/passkeys";
import { spendRecoveryCode } from "#lib/data/account/recovery-codes";
import * as secondFactor from "#lib/data/account/second-factor";
import { findViewer } from "#lib/data/account/sessions";
import { database, prisma } from "#lib/data/client";
import type { QueuedMail } from "#lib/data/outbox";

/** A learner with two passkeys, a recovery code, an identity, an intent to connect another, and a wish for another address. */
async function ada() {
  const { userId, passwordHash, email } = await somebody();
  const tokenHash = await sessionOf({ userId, passwordHash });
  const sessionId = (await findViewer({ tokenHash, now: NOW }))?.sessionId ?? "";
  for (const name of ["Phone", "Key"]) await addPasskey({ ...passkey(), userId, name });
  const { id = "" } = (await prisma().passkey.findFirst({ where: { userId } })) ?? {};
  const [hash, codeHash, browserHash, intentHash] = [1, 2, 3, 4].map(randomHash) as Buffer[];
  await secondFactor.turnSecondFactorOn({ userId, hashes: [hash as Buffer], now: NOW });
  await prisma().identity.create({
    data: { ...identity("https://one.example"), userId, createdAt: NOW },
  });
  return { userId, email, tokenHash, sessionId, id, hash, codeHash, browserHash, intentHash };
}

type Ada = Awaited<ReturnType<typeof ada>>;

function passkey() {
  const made = { credentialId: randomHash(), publicKey: randomHash(), counter: 0 };
  return { ...made, name: "New", transports: [], now: NOW };
}

function identity(issuer: string) {
  return { issuer, subject: randomHash().toString("hex"), label: "ada" };
}

type Change = (ada: Ada, notice: QueuedMail) => Promise<unknown>;

const CHANGES: readonly (readonly [string, Change])[] = [
  ["a passkey is added", ({ userId }, notice) => addPasskey({ ...passkey(), userId, notice })],
  ["a passkey is removed", ({ userId, id }, notice) => removePasskey({ id, userId, notice })],
  [
    "a second step is turned off",
    ({ userId }, notice) => secondFactor.turnSecondFactorOff({ userId, notice }),
  ],
  [
    "recovery codes are made",
    ({ userId }, notice) =>
      secondFactor.renewRecoveryCodes({ userId, hashes: [randomHash()], now: NOW, notice }),
  ],
  [
    "a recovery code is used",
    ({ userId, hash = randomHash() }, notice) => spendRecoveryCode({ userId, hash, notice }),
  ],
  [
    "a service is connected",
    async ({ userId, sessionId, tokenHash, intentHash = randomHash() }, notice) => {
      await createConnectIntent({ userId, sessionId, intentHash, now: NOW });
      const link = { tokenHash, intentHash, identity: identity("https://two.example"), now: NOW };
      return connectIdentity({ ...link, notice: () => notice });
    },
  ],
  [
    "a service is disconnected",
    ({ userId }, notice) => disconnectIdentity({ userId, issuer: "https://one.example", notice }),
  ],
  [
    "the address is changed",
    async ({ userId, email, sessionId: keep, ...hashes }, notice) => {
      const { browserHash = randomHash(), codeHash = randomHash() } = hashes;
      const wish = { userId, browserHash, codeHash, now: NOW };
      await askForEmail({ ...wish, email: `new-${email}` });
      return changeEmail({ ...wish, keep, undoHash: randomHash(), notices: () => [notice] });
    },
  ],
  [
    "a browser is new",
    ({ userId }, notice) => rememberDevice({ userId, tokenHash: randomHash(), now: NOW, notice }),
  ],
  ["a deletion is planned", ({ userId }, notice) => planDeletion({ userId, now: NOW, notice })],
];

const NOTICE = { kind: "notice", messageId: "<1@example.org>", sealed: "sealed", until: null };

/** What a change may change of an account, but for what it is asked by. */
async function accountOf({ userId }: Pick<Ada, "userId">) {
  const user = await prisma().user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      passkeys: true,
      recoveryCodes: true,
      identities: true,
      deletion: true,
      knownDevices: true,
    },
  });
  return user;
}

async function countMails(messageId: string): Promise<number> {
  const [row] = await prisma().$queryRaw<{ mails: number }[]>`
    SELECT count(*)::int AS mails FROM pgboss.job WHERE data->>'messageId' = ${messageId}`;
  return row?.mails ?? 0;
}

test.each(CHANGES)("where %s, one mail is queued", async (name, change) => {
  const account = await ada();
  const before = await accountOf(account);
  const messageId = `<${name}@example.org>`;
  await change(account, { ...NOTICE, messageId });
  expect(await accountOf(account)).not.toEqual(before);
  expect(await countMails(messageId)).toBe(1);
});

test.each(CHANGES)(
  "where %s and the mail cannot be queued, nothing is changed",
  async (_, change) => {
    const account = await ada();
    const before = await accountOf(account);
    // PostgreSQL holds no NUL.
    await expect(change(account, { ...NOTICE, sealed: "\u0000" })).rejects.toThrow();
    expect(await accountOf(account)).toEqual(before);
  },
);

test.each(CHANGES)(
  "where %s and that fails at its very end, no mail is queued",
  async (name, change) => {
    const account = await ada();
    const messageId = `<late ${name}@example.org>`;
    const tables = [
      "User",
      "Passkey",
      "RecoveryCode",
      "Identity",
      "AccountDeletion",
      "KnownDevice",
    ];
    await prisma().$executeRaw`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END'`;
    for (const table of tables) {
      await database().pool.query(`
      CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE OR DELETE ON "${table}"
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`);
    }
    try {
      await expect(change(account, { ...NOTICE, messageId })).rejects.toThrow();
    } finally {
      await prisma().$executeRaw`DROP FUNCTION refuse CASCADE`;
    }
    expect(await countMails(messageId)).toBe(0);
  },
);

test("a deletion that is planned already is not told again", async () => {
  const account = await ada();
  const notice = { ...NOTICE, messageId: "<again@example.org>" };
  await planDeletion({ userId: account.userId, now: NOW, notice });
  await planDeletion({ userId: account.userId, now: NOW, notice });
  expect(await countMails(notice.messageId)).toBe(1);
});
