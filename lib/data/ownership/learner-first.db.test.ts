import { expect, test } from "vitest";
import { database } from "#lib/data/client";
import { listOwnedTables } from "#lib/data/ownership/world-example";

/** Found before anybody knows whose it is, so what finds it is its key, or is unique among all learners (docs/sharding.md). */
const DIRECTORY: Readonly<Record<string, string>> = {
  HalfSignIn_pkey: "a secret of the browser",
  Identity_pkey: "who somebody is for a provider",
  MailToken_pkey: "the id of a mail's link, beside its secret",
  MailToken_tokenHash_key: "the secret of a link",
  MailToken_browserHash_key: "the secret of the browser that asked",
  MentorSummary_id_key: "the id that the links of its mails hold",
  PasskeyChallenge_pkey: "a challenge that was signed",
  Passkey_pkey: "the id of a key, beside what its device calls it",
  Passkey_credentialId_key: "what its device calls a key",
  Session_pkey: "the id of a session, beside its cookie",
  Session_tokenHash_key: "the cookie",
  CalendarFeed_id_key: "names the events of a calendar",
  CalendarFeed_tokenHash_key: "the secret in an address",
  MentorLink_tokenHash_key: "the secret in an address",
  PushBrowser_endpoint_key: "where a browser takes notifications",
  PendingImport_id_key: "the file that a form brings in",
  Portfolio_handle_key: "a name in public",
};

const ask = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  (await database().pool.query<Row>(sql, [...values])).rows;
const tables = (await listOwnedTables()).map(({ name }) => name);

test("every key of a learner's row begins with the learner, or is what finds them", async () => {
  const keys = await ask<{ name: string; first: string }>(
    `SELECT i.indexrelid::regclass::text AS name, a.attname AS first
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1)`,
    [tables],
  );
  expect(keys.length).toBeGreaterThan(tables.length);
  const others = keys.filter(({ first }) => first !== "userId").map(({ name }) => name);
  expect(others.map((name) => name.replaceAll('"', "")).toSorted()).toEqual(
    Object.keys(DIRECTORY).toSorted(),
  );
});

test("a row of a learner refers to rows of the same learner, to their account, or to content", async () => {
  const references = await ask<{ name: string; of: string; columns: readonly string[] }>(
    `SELECT f.conname AS name, t.relname AS of, array_agg(a.attname::text) AS columns
       FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
       JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)
      WHERE f.contype = 'f' AND f.conparentid = 0 AND f.conrelid::regclass::text = ANY($1) GROUP BY 1, 2`,
    [tables.map((name) => `"${name}"`)],
  );
  expect(references.length).toBeGreaterThan(tables.length);
  const content = new Set(["Milestone", "Path", "Roadmap"]);
  const odd = references.filter(
    ({ of, columns }) => !content.has(of) && !columns.includes("userId"),
  );
  expect(odd).toEqual([]);
});

test("no table of ours counts with a sequence, which every node would have to ask", async () => {
  expect(await ask("SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'")).toEqual(
    [],
  );
});
