import { isLoopback } from "#lib/config";
import { Refusal } from "../refusal.ts";

/** Stops a command that is meant for a developer's machine when DATABASE_URL leads elsewhere, unless it is forced. */
export function refuseElsewhere({
  what,
  env,
  args,
}: {
  /** What the command would do, as in "db:reset would delete everything in". */
  what: string;
  env: Readonly<Record<string, string | undefined>>;
  args: readonly string[];
}): void {
  if (!env.DATABASE_URL || args.includes("--force")) return;
  const { hostname } = new URL(env.DATABASE_URL);
  if (isLoopback(hostname)) return;
  throw new Refusal(
    `${what} the database on ${hostname}, which is not this machine: if you mean it, add \`-- --force\`.`,
  );
}
