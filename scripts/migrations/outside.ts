import type { Migration } from "./files.ts";

/** The first line of a migration whose statements each stand alone: none of them may be part of a transaction. */
const MARK = /^-- waymark: outside a transaction$/m;

const CONCURRENTLY = /\s+CONCURRENTLY\b/gi;

/** Returns whether a migration says that it runs outside a transaction. */
export function isOutside({ sql }: Pick<Migration, "sql">): boolean {
  return MARK.test(sql);
}

/** Returns the statements of a migration that runs outside a transaction: each ends with a line's end. */
export function statementsOf({ sql }: Pick<Migration, "sql">): readonly string[] {
  return sql
    .split(/;[ \t]*$/m)
    .map((statement) => statement.replace(/^\s*--.*$/gm, "").trim())
    .filter((statement) => statement !== "");
}

/** Returns the SQL as it runs where nobody else is yet, inside a transaction with everything else. */
export function inside(migration: Migration): string {
  return isOutside(migration) ? migration.sql.replace(CONCURRENTLY, "") : migration.sql;
}

/** Returns what goes together, in order: what runs outside a transaction alone, the rest with its neighbors. */
export function groupsOf(pending: readonly Migration[]): readonly (readonly Migration[])[] {
  const groups: Migration[][] = [];
  for (const migration of pending) {
    const last = groups.at(-1);
    const joins = last?.[0] !== undefined && !isOutside(last[0]) && !isOutside(migration);
    if (joins) last.push(migration);
    else groups.push([migration]);
  }
  return groups;
}
