import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { getInstanceState } from "#lib/data/admin/state";
import { isDue, newestNightly, takeNightly } from "./nightly.ts";
import { readBackup } from "./read-backup.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "waymark-nightly-"));
const settings = { backupKeep: 2, backupPassphrase: "correct horse battery" };
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["none was taken yet", undefined, "2026-11-21T02:00Z", true],
  ["last night's was taken", "2026-11-21T03:31Z", "2026-11-21T23:00Z", false],
  ["the time has just passed", "2026-11-20T03:31Z", "2026-11-21T03:30Z", true],
  ["the time has not passed yet", "2026-11-20T03:31Z", "2026-11-21T03:29Z", false],
  ["the machine was off for a night", "2026-11-19T03:31Z", "2026-11-21T01:00Z", true],
  ["the clock was set back", "2026-11-21T03:31Z", "2026-11-20T12:00Z", false],
])("where %s, a backup is due: %s at %s: %s", (_, newest, now, expected) => {
  const at = newest === undefined ? undefined : new Date(newest);
  expect(isDue({ at: "03:30", newest: at, now: new Date(now) })).toBe(expected);
});

test("the newest are kept, what is not ours is left alone, and the admin's page knows", async () => {
  writeFileSync(join(folder, "mine.backup"), "");
  for (const day of [19, 20, 21]) {
    const now = new Date(`2026-11-${day}T03:30:00Z`);
    await takeNightly({ databaseUrl, folder, settings, now });
    expect(newestNightly(folder)).toEqual(now);
  }
  expect(readdirSync(folder)).toEqual([
    "mine.backup",
    "waymark-2026-11-20T0330Z.backup",
    "waymark-2026-11-21T0330Z.backup",
  ]);
  const { lastBackupAt } = await getInstanceState();
  expect(lastBackupAt).toEqual(new Date("2026-11-21T03:30:00Z"));
  const path = join(folder, "waymark-2026-11-21T0330Z.backup");
  const { header } = await readBackup({
    path,
    askPassphrase: async () => settings.backupPassphrase,
  });
  expect(header.encryption).not.toBeNull();
});
