import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import type { Environment } from "../environment.ts";
import { type RunningApp, startApp } from "../trust/running-app.ts";

/** A database of a fleet, and the two roles on it: its owner, and whom the app is. */
export type FleetDatabase = AsyncDisposable &
  Readonly<{ name: string; ownerUrl: string; appUrl: string }>;

/** Makes a database, empty or a copy of another, and an app's role that owns nothing of it. */
export async function makeDatabase({
  serverUrl,
  template,
}: Readonly<{ serverUrl: string; template?: string }>): Promise<FleetDatabase> {
  const name = `fleet_${randomBytes(4).toString("hex")}`;
  const onServer = { url: serverUrl, name };
  await createDatabase({ ...onServer, ...(template && { template }) });
  const ownerUrl = urlOfDatabase(onServer);
  await withConnection(ownerUrl, (client) =>
    client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'secret'`),
  );
  const appUrl = Object.assign(new URL(ownerUrl), { username: name, password: "secret" }).href;
  const dispose = async () => {
    await dropDatabase(onServer);
    await withConnection(serverUrl, (client) => client.query(`DROP ROLE ${name}`));
  };
  return { name, ownerUrl, appUrl, [Symbol.asyncDispose]: dispose };
}

/** Returns the address of the loopback on which an instance listens: all have one port, that of their balancer. */
export function hostOf(index: number): string {
  return `127.0.0.${index + 2}`;
}

/**
 * Starts an instance of a fleet. Its origin is that of the balancer before all of them, which listens on the same port of
 * 127.0.0.1.
 */
export async function startInstance({
  index,
  port,
  database,
  env = {},
  code,
}: Readonly<{
  index: number;
  port: number;
  database: FleetDatabase;
  env?: Environment;
  code?: string;
}>): Promise<RunningApp> {
  return await startApp({
    place: { folder: mkdtempSync(join(tmpdir(), "waymark-test-")), port },
    env: {
      HOST: hostOf(index),
      DATABASE_URL: database.appUrl,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      TRUSTED_PROXIES: "127.0.0.1, ::1",
      ...env,
    },
    ...(code && { code }),
  });
}

/** Starts so many at once. */
export async function startInstances({
  count,
  ...each
}: Omit<Parameters<typeof startInstance>[0], "index"> & Readonly<{ count: number }>): Promise<
  readonly RunningApp[]
> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return await Promise.all(indexes.map((index) => startInstance({ index, ...each })));
}

/** Returns any one of several instances: all have the origin of the balancer. */
export function anyOf([app]: readonly RunningApp[]): RunningApp {
  if (app === undefined) throw new Error("no instance runs");
  return app;
}

/** Asks one instance, past the balancer. */
export function askInstance({
  index,
  port,
  path,
  cookie = "",
}: Readonly<{ index: number; port: number; path: string; cookie?: string }>): Promise<Response> {
  const asked = { headers: { cookie }, redirect: "manual" } as const;
  return fetch(`http://${hostOf(index)}:${port}${path}`, asked);
}
