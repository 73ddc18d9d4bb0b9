import { expect, test } from "vitest";
import { getArchive } from "#lib/data/archive/get-archive";
import { database } from "#lib/data/client";
import { newWorld, NOW as now } from "#lib/data/ownership/world-example";
import { type ArchiveList, archiveSchema } from "#lib/domain/archive/archive";

const world = await newWorld();
const { ada } = world;

/** Where the rows of each table of a learner stand in their file. */
const LISTS: Readonly<Record<string, ArchiveList>> = {
  Enrollment: "enrollments",
  Completion: "completions",
  Waiver: "waivers",
  PutAside: "putAside",
  StepTick: "stepTicks",
  WorkLog: "logs",
  BurstAnswer: "burstAnswers",
  Evidence: "evidence",
  Note: "notes",
  Explanation: "explanations",
  Event: "events",
  NoticeDismissal: "noticeDismissals",
  Pause: "pauses",
  PlannedSwitch: "plannedSwitches",
  WeeklyGoal: "goals",
  Review: "reviews",
  ReviewDelay: "reviewDelays",
  SwitchReflection: "reflections",
  CorrectionDismissal: "correctionDismissals",
  WeekLook: "weekLooks",
};

/** What a learner's file holds elsewhere, or not at all, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  User: "account and settings; the hash of the password is a secret",
  Session: "account.sessions, without the hash of its token",
  MentorLink: "account.mentorLinks, without the hash of its address",
  CalendarFeed: "account.calendar, without the hash of its address",
  Identity: "account.services, without the id there",
  ReminderChoices: "account.reminders.chosen",
  Reminder: "account.reminders.sent",
  ReminderLook: "found from the record and the choices, whenever it is needed",
  AccountDeletion: "account.deletion",
  PendingImport: "a copy of a file",
  KnownDevice: "a secret of a browser",
  HalfSignIn: "a sign-in that waits for its second step, for minutes",
  Passkey: "account.passkeys, without its key",
  PasskeyChallenge: "a secret that lives five minutes",
  RecoveryCode: "the hash of a secret",
  MailToken: "a secret that lives an hour at most",
  EvidencePicture: "account.pictures, without its bytes, which are a file of their own",
  MentorComment: "account.comments",
  MentorSummary: "account.summary, without the address, which is somebody else's",
  Portfolio: "account.portfolio",
  PortfolioItem: "account.portfolio.shown",
  PortfolioReport: "the words of somebody else, for whoever runs the instance",
  LinkCheck: "what another site answered at one moment; the link itself stands in the evidence",
  PushBrowser: "account.notifications, without the address and the keys of its push service",
  AppliedOperation: "tells which forms were sent; what they changed stands in the events",
};

test("every row of a learner stands in their file, table by table", async () => {
  const archive = await getArchive({ userId: ada.userId, now });
  for (const [table, rows] of Object.entries(await world.rowsOf(ada))) {
    if (table in ELSEWHERE) continue;
    const list = LISTS[table];
    expect(list, `${table} stands in no list of the file, and nothing says why`).toBeDefined();
    if (list !== undefined) expect(archive.record[list], table).toHaveLength(rows.length);
  }
  expect(archive.account.sessions).toHaveLength(3);
  expect(archive.account.mentorLinks).toHaveLength(1);
  expect(archive.account.comments).toMatchObject([
    { text: ada.text, state: "waiting" },
    { text: ada.text, state: "kept" },
  ]);
  expect(archive.account.pictures).toMatchObject([{ description: ada.text }]);
  expect(archive.account.portfolio).toMatchObject({ line: ada.text, shown: [{}, {}] });
  expect(archive.account.reminders).toMatchObject({
    chosen: { kinds: ["planned-day"] },
    sent: [{ kind: "planned-day", answer: null }],
  });
  expect(archive.account.notifications).toMatchObject([{ browser: ada.text }]);
  const { Identity, Passkey } = await world.rowsOf(ada);
  expect(archive.account.services).toHaveLength(Identity?.length ?? 0);
  expect(archive.account.passkeys).toHaveLength(Passkey?.length ?? 0);
  expect(archive.account.services.length * archive.account.passkeys.length).toBeGreaterThan(0);
});

test("a file is of the shape that is published", async () => {
  const archive = await getArchive({ userId: ada.userId, now });
  expect(archiveSchema.parse(structuredClone(archive))).toEqual(archive);
});

test("nothing in a file proves who somebody is, or names a row of the database", async () => {
  const text = JSON.stringify(await getArchive({ userId: ada.userId, now }));
  const { rows } = await database().pool.query<{ value: string }>(
    `SELECT id::text AS value FROM "Event" UNION SELECT id::text FROM "Enrollment"
     UNION SELECT id::text FROM "Roadmap" UNION SELECT id::text FROM "User"
     UNION SELECT "passwordHash" FROM "User" UNION SELECT encode("tokenHash", 'hex') FROM "Session"
     UNION SELECT encode("tokenHash", 'hex') FROM "MentorLink"
     UNION SELECT encode("credentialId", 'hex') FROM "Passkey" UNION SELECT endpoint FROM "PushBrowser"
     UNION SELECT encode("publicKey", 'base64') FROM "Passkey"`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ value }) => text.includes(value))).toEqual([]);
  expect(text).not.toMatch(/hash|token|subject|credential|publicKey/i);
});

test("an event names an enrollment as its list does", async () => {
  const { pool } = database();
  await pool.query(
    `INSERT INTO "Event" ("userId", type, at, "on", data) VALUES
       ($1, 'left', now(), now(), jsonb_build_object('enrollment', $2::text, 'reason', $2::text)),
       ($1, 'log-removed', now(), now(), jsonb_build_object('log', gen_random_uuid()::text))`,
    [ada.userId, ada.left],
  );
  const { record } = await getArchive({ userId: ada.userId, now });
  const left = record.events.find(({ data }) => "enrollment" in data);
  expect(left?.data).toEqual({ enrollment: "enrollment-1", reason: ada.left });
  expect(record.events.find(({ type }) => type === "log-removed")?.data).toEqual({ log: "log-3" });
  await world.restore();
});
