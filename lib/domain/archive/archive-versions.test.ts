import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveV3Schema, NO_REMINDERS } from "./archive.ts";
import { someArchive } from "./archive-example.ts";
import { readWaitingArchive, waitingArchive } from "./archive-versions.ts";

test("what waits to be brought in is read by the version before, and holds all that is brought in", () => {
  fc.assert(
    fc.property(someArchive, (archive) => {
      const waiting: unknown = JSON.parse(JSON.stringify(waitingArchive(archive)));
      expect(archiveV3Schema.safeParse(waiting).success).toBe(true);
      const { name, email } = archive.account;
      const { settings, record, exportedAt } = archive;
      expect(readWaitingArchive(waiting)).toMatchObject({
        ...{ settings, record, exportedAt },
        account: { name, email },
      });
    }),
  );
});

test("nothing waits of what an account is told and never brought in", () => {
  const [archive] = fc.sample(someArchive, { numRuns: 1, seed: 11 });
  if (archive === undefined) throw new Error("nothing was generated");
  const at = "2026-03-01T12:00:00.000Z";
  const notifications = [{ browser: "Firefox", turnedOnAt: at }];
  const sessions = [{ browser: "Firefox", startedAt: at, lastUsedAt: at, provenAt: null }];
  const told = { ...archive, account: { ...archive.account, notifications, sessions } };
  expect(JSON.stringify(waitingArchive(told))).not.toContain("Firefox");
  expect(waitingArchive(told).account.reminders).toEqual(NO_REMINDERS);
});

test("what a newer version made wait in its own way is not read", () => {
  const [archive] = fc.sample(someArchive, { numRuns: 1, seed: 11 });
  for (const value of [
    { ...archive, schemaVersion: 99 },
    { ...archive, schemaVersion: "3" },
    null,
    7,
  ]) {
    expect(readWaitingArchive(value)).toBeUndefined();
  }
});
