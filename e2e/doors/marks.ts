import type { WholeDatabase } from "./database.ts";
import type { People, Someone } from "./people.ts";

/** By what it is known, wherever it turns up, that something is a learner's, and what no answer may hold at all. */
export type Marks = Readonly<{
  /** By the id of a learner: ids, words, addresses, and hashes as they may be written, that are theirs alone. */
  of: ReadonlyMap<string, readonly string[]>;
  /** Hashes of passwords, tokens and codes, and the names of their columns, whosever they are. */
  hidden: readonly string[];
}>;

const SHORTEST = 8;
const MOMENT = /^\d{4}-\d\d-\d\d/;
const BYTES = /^\\x([0-9a-f]+)$/;

/** A passkey is told to whose it is: their browser looks for it. What a change asked for is hashed only to compare it. A picture is shown. */
const TOLD = ["credentialId", "asked", "bytes"];

/** Returns the marks of everybody, from what stands in the database. */
export async function findMarks({
  database,
  people: { ada, ben, admin },
}: Readonly<{ database: WholeDatabase; people: People }>): Promise<Marks> {
  const everybody: readonly Someone[] = [ada, ben, admin];
  await database.restore();
  const published = await database.ask<{ id: string }>(`SELECT id::text FROM "Roadmap"`);
  const rows = await Promise.all(everybody.map(({ userId }) => database.rowsOf(userId)));
  const texts = rows.map((of) => new Set(textsIn(of)));
  const times = new Map<string, number>();
  for (const each of texts.flatMap((of) => [...of])) times.set(each, (times.get(each) ?? 0) + 1);
  for (const { id } of published) times.set(id, 2);
  const of = everybody.map(({ userId, mark }, index) => {
    const own = [...(texts[index] ?? [])].filter((text) => times.get(text) === 1);
    return [userId, [...own.flatMap(asWritten), mark]] as const;
  });
  return { of: new Map(of), hidden: hiddenIn(rows.flat()) };
}

/** Returns what of rows no answer may hold: hashes as they may be written, and the names of their columns. */
export function hiddenIn(rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const secret = rows.flatMap((row) => Object.entries(row)).filter(isSecret);
  const columns = new Set(secret.map(([column]) => `"${column}"`));
  const values = new Set(secret.flatMap(([, value]) => asWritten(value)));
  return [...columns, ...values];
}

/** Returns which marks stand in an answer, but for what whoever asked had sent along. */
export function marksIn({
  text,
  sent,
  marks,
}: Readonly<{
  text: string;
  sent: readonly string[];
  marks: readonly string[];
}>): readonly string[] {
  const rest = sent
    .filter((each) => each.length >= SHORTEST)
    .reduce((left, each) => left.replaceAll(each, ""), text);
  return marks.filter((mark) => rest.includes(mark));
}

function isSecret(entry: [string, unknown]): entry is [string, string] {
  const [column, value] = entry;
  if (typeof value !== "string" || TOLD.includes(column)) return false;
  return column === "passwordHash" || BYTES.test(value);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") {
    return value.length < SHORTEST || MOMENT.test(value) ? [] : [value];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function asWritten(text: string): readonly string[] {
  const [, hex] = BYTES.exec(text) ?? [];
  if (hex === undefined) return [text];
  const bytes = Buffer.from(hex, "hex");
  return [hex, bytes.toString("base64"), bytes.toString("base64url")];
}
