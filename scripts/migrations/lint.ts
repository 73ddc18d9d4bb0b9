import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { runTool, type ToolRun } from "../run-tool.ts";
import { MIGRATIONS } from "./apply.ts";
import { readMigrations } from "./files.ts";
import { isOutside } from "./outside.ts";

/** Those up to here were applied while every table was small. */
const LAST_UNCHECKED = "20261122103200_mentors_look_again";

/** Runs squawk over the newer migrations of a folder: what would block a large table fails. */
export async function lintMigrations({
  folder = MIGRATIONS,
  stop,
}: Readonly<{ folder?: string; stop?: AbortSignal }> = {}): Promise<ToolRun> {
  const newer = readMigrations(folder).filter(({ name }) => name > LAST_UNCHECKED);
  const outside = newer.filter(isOutside);
  const inside = newer.filter((migration) => !isOutside(migration));
  const runs = [
    await squawk({ folder, migrations: outside, args: [], stop }),
    await squawk({ folder, migrations: inside, args: ["--assume-in-transaction"], stop }),
  ];
  return {
    code: Math.max(...runs.map(({ code }) => code)),
    output: runs.map(({ output }) => output).join("\n"),
  };
}

async function squawk({
  folder,
  migrations,
  args,
  stop,
}: Readonly<{
  folder: string;
  migrations: readonly Readonly<{ name: string }>[];
  args: readonly string[];
  stop: AbortSignal | undefined;
}>): Promise<ToolRun> {
  if (migrations.length === 0) return { code: 0, output: "" };
  const paths = migrations.map(({ name }) => join(folder, name, "migration.sql"));
  return await runTool({
    script: join(checkout, "node_modules", "squawk-cli", "js", "bin", "squawk"),
    args: ["--config", join(checkout, ".squawk.toml"), ...args, ...paths],
    ...(stop && { stop }),
  });
}
