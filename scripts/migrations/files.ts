import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";

/** One migration: a folder named by its moment and purpose, with the SQL in it. */
export type Migration = Readonly<{ name: string; sql: string; checksum: string }>;

/** Applying puts every migration into one transaction; a file that ended it would break that promise. */
const TRANSACTION_CONTROL =
  /^\s*(?:BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK)(?:\s+(?:WORK|TRANSACTION))?\s*;/im;

/** Returns the migrations of a folder, oldest first. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration({ folder, name }));
}

function readMigration({ folder, name }: { folder: string; name: string }): Migration {
  const sql = readSql({ folder, name });
  if (TRANSACTION_CONTROL.test(outsideBodies(sql))) {
    throw new Refusal(
      `Migration ${name} begins or ends a transaction itself. Take BEGIN and COMMIT out: Waymark applies all migrations in one transaction.`,
    );
  }
  // A checkout on Windows may turn line ends around; the migration is the same.
  const checksum = createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");
  return { name, sql, checksum };
}

function readSql({ folder, name }: { folder: string; name: string }): string {
  try {
    return readFileSync(join(folder, name, "migration.sql"), "utf8");
  } catch {
    throw new Refusal(`Migration ${name} has no file migration.sql.`);
  }
}

/** The SQL without the bodies of functions, in which BEGIN and END have another meaning. */
function outsideBodies(sql: string): string {
  return sql.replace(/(\$\w*\$)[\s\S]*?\1/g, "''");
}
