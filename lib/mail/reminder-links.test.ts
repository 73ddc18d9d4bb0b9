import { afterAll, expect, test, vi } from "vitest";

// Files share a worker: whatever another one left in lib/config, here it is read anew, and forgotten after.
vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");
vi.resetModules();
const { readReminderLink, signReminderLink } = await import("#lib/mail/reminder-links");
afterAll(() => vi.resetModules());

const NOW = new Date("2026-11-22T18:00:00Z");
const id = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

test.each(["answer", "stop"] as const)(
  "a link that may %s says what it may, and to which row",
  (may) => {
    const token = signReminderLink({ may, id, now: NOW });
    expect(token).toMatch(/^[\w-]+$/);
    expect(readReminderLink({ token, now: later(6.9) })).toEqual({ may, id });
  },
);

test("an answer can be given for a week, and reminders be turned off for 400 days", () => {
  const answer = signReminderLink({ may: "answer", id, now: NOW });
  const stop = signReminderLink({ may: "stop", id, now: NOW });
  expect(readReminderLink({ token: answer, now: later(7) })).toBe("dead");
  expect(readReminderLink({ token: stop, now: later(399) })).toEqual({ may: "stop", id });
  expect(readReminderLink({ token: stop, now: later(400) })).toBe("dead");
});

test("a token that was changed anywhere is none of ours", () => {
  const token = signReminderLink({ may: "answer", id, now: NOW });
  const bytes = Buffer.from(token, "base64url");
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(readReminderLink({ token: changed.toString("base64url"), now: NOW })).toBeNull();
  }
});

test.each(["", "x", "no token at all", `${"a".repeat(56)}=`, "a".repeat(5_000)])(
  "%s is none of ours",
  (token) => {
    expect(readReminderLink({ token, now: NOW })).toBeNull();
  },
);

// The modules are loaded anew, which takes its time on a machine under load.
test("a link works while its secret is in use, or was until now", { timeout: 30_000 }, async () => {
  const token = signReminderLink({ may: "stop", id, now: NOW });
  const before = process.env.AUTH_SECRET;
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET", "a secret that came after it, and is as long");
  vi.stubEnv("AUTH_SECRET_PREVIOUS", before);
  const later = await import("#lib/mail/reminder-links");
  expect(later.readReminderLink({ token, now: NOW })).toEqual({ may: "stop", id });
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET_PREVIOUS", undefined);
  const much = await import("#lib/mail/reminder-links");
  expect(much.readReminderLink({ token, now: NOW })).toBeNull();
  vi.stubEnv("AUTH_SECRET", before);
  // Other files share these modules: none may find the configuration of this test.
  vi.resetModules();
});
