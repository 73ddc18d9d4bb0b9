import { expect, test } from "vitest";
import { isAdmin, isBackupOld } from "./admin.ts";

const ada = { email: "ada@example.org", emailConfirmed: true };

test("only the confirmed address of the configuration is the admin's", () => {
  expect(isAdmin({ viewer: ada, adminEmail: "ada@example.org" })).toBe(true);
  expect(isAdmin({ viewer: { ...ada, emailConfirmed: false }, adminEmail: ada.email })).toBe(false);
  expect(isAdmin({ viewer: ada, adminEmail: "ben@example.org" })).toBe(false);
  expect(isAdmin({ viewer: ada, adminEmail: undefined })).toBe(false);
});

test("a backup is old after a day and a half, and none is older than any", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  expect(isBackupOld({ lastBackupAt: before(35), now })).toBe(false);
  expect(isBackupOld({ lastBackupAt: before(37), now })).toBe(true);
  expect(isBackupOld({ lastBackupAt: null, now })).toBe(true);
});
