import fc from "fast-check";
import { expect, test } from "vitest";
import { someArchive } from "./archive-example.ts";
import { LARGEST_ARCHIVE_BYTES } from "./archive-size.ts";
import { readArchive } from "./read-archive.ts";

const now = new Date("2026-03-03T12:00:00Z");
const [sample] = fc.sample(someArchive, { numRuns: 1, seed: 11 });
if (sample === undefined) throw new Error("nothing was generated");
const none = Object.fromEntries(Object.keys(sample.record).map((list) => [list, []]));
const empty = { ...sample, record: none };

function reasonFor(value: unknown): string | undefined {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const read = readArchive({ text, now });
  return read.ok ? undefined : read.reason;
}

function withRows(rows: Readonly<Record<string, readonly unknown[]>>) {
  return { ...empty, record: { ...none, ...rows } };
}

const done = { milestone: "git", at: "2026-03-01T12:00:00.000Z", on: "2026-03-01", prior: false };
const stay = {
  ...{ id: "enrollment-1", path: "backend", roadmap: "backend-v1", kind: "committed", why: "" },
  ...{ startedAt: "2026-03-01T12:00:00.000Z", hoursPerWeek: null, lookBackOn: null },
  ...{ endedAt: null, endedAs: null, ended: null, switchReason: null, exempt: null },
};
const later = { ...stay, id: "enrollment-2", startedAt: "2026-03-02T12:00:00.000Z" };
const helped = { enrollment: "enrollment-1", helped: null, text: "", at: done.at };
const happened = { type: "left", at: done.at, on: done.on, operation: null, data: {} };

const { weekLooks: _weekLooks, ...recordThen } = empty.record;
const { weekLookHiddenAt: _hiddenAt, ...settingsThen } = empty.settings;
const {
  portfolio: _portfolio,
  reminders: _reminders,
  calendar: _calendar,
  pictures: _pictures,
  comments: _comments,
  summary: _summary,
  notifications: _notifications,
  ...accountThen
} = empty.account;

test("a file of the fourth version is read, with no browsers that show reminders", () => {
  const { notifications: _, ...account } = empty.account;
  const fourth = { ...empty, schemaVersion: 4, account };
  expect(readArchive({ text: JSON.stringify(fourth), now })).toMatchObject({
    archive: { schemaVersion: 5, account: { ...account, notifications: [] } },
  });
  expect(reasonFor({ ...empty, schemaVersion: 4 })).toBe("malformed");
});

test("a file of the third version is read, with no comments and nothing chosen about them", () => {
  const { comments: _, summary: __, notifications: ___, ...account } = empty.account;
  const link = { madeAt: done.at, revokedAt: null };
  const third = { ...empty, schemaVersion: 3, account: { ...account, mentorLinks: [link] } };
  expect(readArchive({ text: JSON.stringify(third), now })).toMatchObject({
    archive: {
      schemaVersion: 5,
      account: {
        comments: [],
        summary: null,
        mentorLinks: [{ ...link, commentsStoppedAt: null, commentsMailedAt: null }],
      },
    },
  });
  expect(reasonFor({ ...empty, schemaVersion: 3 })).toBe("malformed");
});

test("a file of the second version is read, with no looks at a week, no portfolio and no reminders", () => {
  const then = { account: accountThen, settings: settingsThen, record: recordThen };
  const second = { ...empty, schemaVersion: 2, ...then };
  const read = readArchive({ text: JSON.stringify(second), now });
  expect(read).toMatchObject({
    ...{ ok: true },
    archive: {
      schemaVersion: 5,
      account: { portfolio: null, calendar: null, reminders: { chosen: null, sent: [] } },
      settings: { weekLookHiddenAt: null },
      record: { weekLooks: [] },
    },
  });
  expect(reasonFor({ ...empty, schemaVersion: 2 })).toBe("malformed");
});

test("a file of the first version is read, with no ways to sign in", () => {
  const { services: _, passkeys: __, ...account } = accountThen;
  const first = { ...empty, schemaVersion: 1, account, settings: settingsThen, record: recordThen };
  const read = readArchive({ text: JSON.stringify(first), now });
  expect(read).toMatchObject({ ok: true, archive: { account: { services: [], passkeys: [] } } });
  expect(reasonFor({ ...empty, schemaVersion: 1 })).toBe("malformed");
});

test("a file without a row is read", () => {
  expect(reasonFor(empty)).toBeUndefined();
  expect(reasonFor(withRows({ completions: [done], enrollments: [stay] }))).toBeUndefined();
});

test.each([
  ["", "not-json"],
  ["PK\u0003\u0004", "not-json"],
  ['{"format":"waymark-archive"', "not-json"],
  ["null", "not-an-archive"],
  ["[]", "not-an-archive"],
  ['{"format":"another"}', "not-an-archive"],
  [{ ...empty, schemaVersion: 6 }, "other-version"],
  [{ ...empty, userId: "0190a0a0-0000-7000-8000-000000000000" }, "malformed"],
  [{ ...empty, record: {} }, "malformed"],
  [JSON.stringify(empty).replace("{", '{"__proto__":{"isAdmin":true},'), "malformed"],
  [withRows({ completions: [{ ...done, userId: "somebody" }] }), "malformed"],
  [withRows({ completions: [{ ...done, milestone: "'; DROP TABLE" }] }), "malformed"],
  [withRows({ completions: [{ ...done, on: "2026-02-30" }] }), "malformed"],
  [withRows({ completions: [{ ...done, on: "9999-01-01" }] }), "malformed"],
  [withRows({ completions: [done, { ...done, prior: "yes" }] }), "malformed"],
  [withRows({ notes: [{ ...done, prior: undefined, text: "a\0b" }] }), "malformed"],
  [withRows({ events: [{ ...happened, data: { a: { b: { c: 1 } } } }] }), "malformed"],
  [
    withRows({ enrollments: [{ ...stay, id: "0190a0a0-0000-7000-8000-000000000000" }] }),
    "malformed",
  ],
  [withRows({ completions: [done, done] }), "contradicts-itself"],
  [withRows({ reflections: [helped] }), "contradicts-itself"],
  [withRows({ enrollments: [stay, later] }), "contradicts-itself"],
  [withRows({ enrollments: [{ ...stay, endedAs: "left" }] }), "contradicts-itself"],
  [withRows({ completions: [{ ...done, at: "2026-03-05T12:00:00.000Z" }] }), "from-the-future"],
])("a hostile file is refused, case %#", (value, reason) => {
  expect(reasonFor(value)).toBe(reason);
});

test.each([
  ["ten thousand deep", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
  ["ten thousand deep in an event", deepEvent(10_000)],
  ["as deep as five megabytes allow", "[".repeat(LARGEST_ARCHIVE_BYTES)],
  ["with a million keys", manyKeys(1_000_000)],
  ["with hundreds of thousands of keys in a row", wideRow(300_000)],
])("a file %s is refused within ten seconds", (_, text) => {
  const startedAt = performance.now();
  expect(reasonFor(text)).toBeDefined();
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

function deepEvent(depth: number): string {
  const deep = `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
  const text = JSON.stringify(withRows({ events: [happened] }));
  return text.replace('"data":{}', `"data":${deep}`);
}

function manyKeys(count: number): string {
  const keys = Array.from({ length: count }, (_, index) => `"${index}":0`).join(",");
  return JSON.stringify(empty).replace("{", `{${keys},`);
}

function wideRow(count: number): string {
  const keys = Array.from({ length: count }, (_, index) => `"k${index}":0`).join(",");
  return JSON.stringify(withRows({ completions: [done] })).replace(
    '"milestone"',
    `${keys},"milestone"`,
  );
}
