import "server-only";
import { createHash } from "node:crypto";
import { database } from "#lib/data/client";
import type { Prisma } from "#prisma/generated/client";

/** The names of the statements that this process asks: as many as the code has. */
const names = new Map<string, string>();

/**
 * Returns the rows of a statement that every page or tick asks. It goes straight to the pool, under a name by which PostgreSQL
 * knows it again: planned once for each connection, and without Prisma's layer (docs/decisions/037). Behind a pooler it has none (docs/decisions/046).
 */
export async function ask<Row extends object>(sql: Prisma.Sql): Promise<readonly Row[]> {
  const { text, values } = sql;
  const { pool, knowsNames } = database();
  const { rows } = await pool.query<Row>({
    ...(knowsNames && { name: nameOf(text) }),
    text,
    values,
  });
  return rows;
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `waymark_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
  names.set(text, name);
  return name;
}
