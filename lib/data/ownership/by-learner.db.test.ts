import type pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { READS, READS_BY_NAME } from "#lib/data/ownership/reads-example";
import { askedBy, planOf } from "#lib/data/ownership/statements-example";
import { listOwnedTables, newWorld } from "#lib/data/ownership/world-example";
import { BEFORE, WRITES_BY_NAME } from "#lib/data/ownership/writes-by-name-example";
import { WRITES } from "#lib/data/ownership/writes-example";

/**
 * What is found by a secret, an address or a name in public, before anybody knows whose it is: a directory of all learners, which
 * lies on one node where the rows of learners lie on many.
 */
const DIRECTORY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "by the address of the account": {
    User: ["findCredentials", "isKnownDevice", "endSessionsOf", "deleteAccountOf"],
  },
  "by the cookie of a session": {
    Session: ["findViewer", "endSessionByToken", "connectIdentity", "createSession"],
  },
  "by the browser, which may have been another learner's": {
    PushBrowser: ["addPushBrowser", "createSession"],
  },
  "by who vouches, and who they are there": { Identity: ["findIdentityOwner", "connectIdentity"] },
  "by the secret of a link or a code in a mail": {
    MailToken: [
      ...["findEmailUndo", "findConfirmation", "findMailedLink, to sign in", "tryResetCode"],
      ...["findMailedLink, for a new password", "redeemSignInLink", "undoEmailChange"],
      ...["deleteResetOfBrowser", "deleteUnconfirmedAccount", "proveByCode", "confirmEmail"],
      "resetPassword",
    ],
  },
  "by the id of the key that signs": { Passkey: ["findPasskey"] },
  "by a secret of the browser; what has expired goes with the next one": {
    HalfSignIn: ["findHalfSignIn", "beginHalfSignIn", "endHalfSignIn"],
    PasskeyChallenge: ["createChallenge", "spendChallenge"],
  },
  "by the secret of an address that others were given": {
    CalendarFeed: ["findLearnerOfCalendar"],
    MentorLink: [
      ...["findLearnerOfLink", "wasMentorLink", "noteLooked", "leaveComment"],
      ...["askForSummary", "confirmSummary"],
    ],
    MentorSummary: ["findSummaryById", "stopSummary", "askForSummary", "confirmSummary"],
    Reminder: ["findReminder, by the id that its link alone holds"],
  },
  "by a name in public, of which there is one": { Portfolio: ["savePortfolio"] },
};

const allowedTo = (call: string) =>
  Object.values(DIRECTORY)
    .flatMap(Object.entries)
    .flatMap(([table, calls]) => (calls.includes(call) ? [table] : []))
    .toSorted();

const world = await newWorld();
beforeEach(world.restore);

const columns = new Map([
  ["User", "id"],
  ...(await listOwnedTables()).map(({ name, column }) => [name, column] as const),
]);

type Node = Readonly<{ "Node Type": string; "Relation Name"?: string; Plans?: readonly Node[] }> &
  Readonly<Record<string, unknown>>;

/** Every way in which PostgreSQL could bind a scan to what is asked for, and none by which it would read more and compare later. */
const BY_INDEX = ["enable_seqscan", "enable_hashjoin", "enable_mergejoin"].map(
  (it) => `SET LOCAL ${it} = off`,
);
/** As if every table had a million rows: of the few that are here, all could as well be read and compared. */
const AS_IF_LARGE = [
  "UPDATE pg_class SET relpages = 1, reltuples = 1e6 WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'parts')",
  "DELETE FROM pg_statistic",
];
const CONDITIONS = ["Index Cond", "Recheck Cond", "Filter"];

/** The tables of learners that a statement reads or changes without naming whose rows. */
async function unnamedIn(statement: pg.QueryConfig): Promise<readonly string[]> {
  if (!/^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(statement.text)) return [];
  const [plan] = await planOf({ statement, form: "JSON", before: [...BY_INDEX, ...AS_IF_LARGE] });
  const [{ Plan: root }] = plan as [{ Plan: Node }];
  return unnamedBelow(root);
}

function unnamedBelow(node: Node): readonly string[] {
  // A part of a table is as much somebody's as the whole.
  const table = (node["Relation Name"] ?? "").replace(/^Event_.*/, "Event");
  const column = columns.get(table);
  const isScan = node["Node Type"].endsWith("Scan");
  const conditions = CONDITIONS.map((name) => String(node[name] ?? "")).join(" ");
  const names = new RegExp(`\\b"?${column}"?\\)? = |= \\(?(?:\\w+\\.)?"?${column}"?\\b`);
  const here = isScan && column !== undefined && !names.test(conditions) ? [table] : [];
  return [...here, ...(node.Plans ?? []).flatMap(unnamedBelow)];
}

const calls = Object.entries({ ...READS, ...READS_BY_NAME, ...WRITES, ...WRITES_BY_NAME });

test.each(calls)("%s names the learner in every statement", async (key, call) => {
  const { ada, ben } = world;
  await BEFORE[key]?.({ me: ada, other: ben });
  const asked = await askedBy(() => call(ada, ada));
  const unnamed: string[] = [];
  for (const statement of asked) unnamed.push(...(await unnamedIn(statement)));
  expect([...new Set(unnamed)].toSorted()).toEqual(allowedTo(key));
});

test("the test sees a statement that names nobody", async () => {
  const asked = await askedBy(() =>
    database().pool.query({ text: `SELECT FROM "Note" WHERE text = $1`, values: [""] }),
  );
  expect(await Promise.all(asked.map(unnamedIn))).toEqual([["Note"]]);
});
