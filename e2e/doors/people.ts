import { hashPassword } from "#lib/auth/password";
import { hashCode, newSecret } from "#lib/auth/secrets";
import { type Person, writeRows } from "#lib/data/ownership/rows-example";
import { NOW } from "#lib/data/ownership/world-example";
import type { Ask } from "./database.ts";
import { hashSecret, type Its, newNamesOf } from "./names.ts";

/** Somebody with rows in every table. */
export type Someone = Person & Its;

/** Three with the same shape of data, of whom one runs the instance, and ids and secrets that nobody has. */
export type People = Readonly<{ ada: Someone; ben: Someone; admin: Someone; nobody: Its }>;

type Told = Readonly<Pick<Person, "mark" | "milestone" | "path" | "otherPath" | "hours">>;

/** Makes everybody whose doors are tried. */
export async function makePeople({
  ask,
  adminEmail,
}: Readonly<{ ask: Ask; adminEmail: string }>): Promise<People> {
  const backend = { path: "backend", otherPath: "machine-learning" };
  const ben = await newSomeone({
    ...{ ask, mark: "of-ben", milestone: "torch", hours: 1 },
    ...{ path: "machine-learning", otherPath: "backend" },
  });
  const ada = await newSomeone({ ask, mark: "of-ada", milestone: "django", hours: 0, ...backend });
  const admin = await newSomeone({
    ...{ ask, mark: "of-admin", milestone: "blog", hours: 0, ...backend },
    address: adminEmail,
  });
  await ask(`UPDATE "User" SET "emailConfirmedAt" = "createdAt" WHERE id = $1`, [admin.userId]);
  const nobody = newNamesOf({ mark: "of-nobody", milestone: "cv", path: "backend" });
  return { ada, ben, admin, nobody };
}

/** Makes somebody with rows in every table, whose every text carries their mark, and whose session was proven just now. */
async function newSomeone({
  ask,
  address,
  ...told
}: Told & Readonly<{ ask: Ask; address?: string }>): Promise<Someone> {
  const names = newNamesOf(told);
  const person = { ...names, ...told, email: address ?? names.email };
  await writeRows(person);
  const { userId, elsewhere, secrets } = person;
  const passwordHash = await hashPassword(secrets.password);
  await ask(`UPDATE "User" SET "passwordHash" = $2 WHERE id = $1`, [userId, passwordHash]);
  await ask(`UPDATE "HalfSignIn" SET "passwordSeen" = $2 WHERE "userId" = $1`, [
    userId,
    hashSecret(passwordHash),
  ]);
  await ask(`UPDATE "Session" SET "provenAt" = $2, "lastSeenAt" = $3 WHERE id = $1`, [
    person.session,
    new Date(NOW.getTime() - 5 * 60_000),
    NOW,
  ]);
  await ask(
    `INSERT INTO "Session" (id, "tokenHash", "userId", "userAgent", "createdAt", "lastSeenAt")
     SELECT $2, $3, $1, "userAgent", "createdAt", "lastSeenAt" FROM "Session" WHERE id = $4`,
    [userId, elsewhere, hashSecret(newSecret()), person.session],
  );
  await ask(`UPDATE "Session" SET "tokenHash" = $2 WHERE "userId" = $1 AND "lastSeenAt" < $3`, [
    userId,
    hashSecret(secrets.ended),
    new Date(NOW.getTime() - 20 * 86_400_000),
  ]);
  await giveCodes({ ask, person });
  await ask(
    `INSERT INTO "PendingSignUp" (id, "browserHash", "codeHash", name, email, "passwordHash", "createdAt", "expiresAt")
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7)`,
    [
      hashSecret(secrets.signUp),
      hashCode({ code: secrets.code, browserSecret: secrets.signUp }),
      ...[`new ${person.text}`, `new-${person.mark}@example.org`, passwordHash],
      ...[NOW, new Date(NOW.getTime() + 600_000)],
    ],
  );
  // The server's own clock is not that of the tests: it would forget the file, whoever asks for what.
  await ask(`UPDATE "PendingImport" SET "uploadedAt" = '2100-01-01' WHERE "userId" = $1`, [userId]);
  const [path] = await ask<{ follows: string; newest: string }>(
    `SELECT e."roadmapId"::text AS follows, (SELECT r.id::text FROM "Roadmap" r
       WHERE r."pathId" = e."pathId" ORDER BY version DESC LIMIT 1) AS newest
     FROM "Enrollment" e WHERE e.id = $1`,
    [person.open],
  );
  return { ...person, ...path };
}

/** A code is bound to the browser that asked for it. */
async function giveCodes({
  ask,
  person: { userId, secrets },
}: Readonly<{ ask: Ask; person: Pick<Its, "userId" | "secrets"> }>): Promise<void> {
  const { code, session, browser, link } = secrets;
  const of = { "reset-password": browser, "sign-in": link };
  const ofSession = { "change-email": `${session}:email`, "prove-again": `${session}:proof` };
  for (const [purpose, browserSecret] of Object.entries({ ...of, ...ofSession })) {
    await ask(
      `UPDATE "MailToken" SET "codeHash" = $3
       WHERE "userId" = $1 AND purpose = $2::"MailTokenPurpose" AND "browserHash" IS NOT NULL`,
      [userId, purpose, hashCode({ code, browserSecret })],
    );
  }
}
