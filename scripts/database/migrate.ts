import { applyMigrations } from "../migrations/apply.ts";
import type { Say } from "../run-command.ts";
import { grantToApp, roleOf } from "./app-role.ts";

/** Whom a database belongs to, and whom the app is on it: the same where the operator names one only. */
export type DatabaseUrls = Readonly<{ databaseUrl: string; appUrl: string }>;

/** Brings a database up to date as its owner, and lets the app read and write its rows. */
export async function migrateDatabase({
  databaseUrl,
  appUrl,
  say,
}: DatabaseUrls & Readonly<{ say?: Say }>): Promise<void> {
  await applyMigrations({ databaseUrl, ...(say && { say }) });
  if (appUrl === databaseUrl) return;
  const role = await roleOf(appUrl);
  if (role !== (await roleOf(databaseUrl))) await grantToApp({ ownerUrl: databaseUrl, role });
}
