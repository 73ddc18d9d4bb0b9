import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import { type Environment, NO_SETTINGS } from "../environment.ts";
import { freePort } from "../free-port.ts";
import { checkout } from "../launch/checkout.mjs";

const FLAGS = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
const PATIENCE_MS = 120_000;

/** One of Waymark's commands, and all that it says. */
function run({ command, env }: Readonly<{ command: string; env: Environment }>) {
  const environment: Environment = { ...NO_SETTINGS, NODE_ENV: undefined, ...env };
  const child: ChildProcess = spawn(
    process.execPath,
    [...FLAGS, join(checkout, "scripts", "commands", `${command}.ts`)],
    {
      cwd: checkout,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const ended = once(child, "exit").then(([code]) => code);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  return { child, ended, output: () => said.join("") };
}

async function untilSaid(words: string, { output, child }: ReturnType<typeof run>) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!output().includes(words)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(output());
    await sleep(50);
  }
}

test("an instance waits as the app's role for what a job does as the owner, serves it, and is never told who that is", async () => {
  const server = inject("serverUrl");
  const name = `trust_${randomBytes(4).toString("hex")}`;
  await createDatabase({ url: server, name });
  const owner = urlOfDatabase({ url: server, name });
  const role = `app_${name}`;
  await withConnection(server, (client) =>
    client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`),
  );
  const PORT = String(await freePort());
  const env = {
    DATABASE_URL: Object.assign(new URL(owner), { username: role, password: "secret" }).href,
    AUTH_SECRET: "a secret that is long enough for a test",
    AUTH_URL: `http://localhost:${PORT}`,
    PORT,
  };

  const knowing = run({ command: "serve", env: { ...env, MIGRATION_DATABASE_URL: owner } });
  expect(await knowing.ended).toBe(1);
  expect(knowing.output()).toContain("never needs the owner");

  const serving = run({ command: "serve", env });
  await untilSaid("Waiting for `npm run migrate`", serving);
  const migrating = run({ command: "migrate", env: { ...env, MIGRATION_DATABASE_URL: owner } });
  expect(await migrating.ended, migrating.output()).toBe(0);
  await untilSaid("Waymark is ready", serving);
  expect((await fetch(`${env.AUTH_URL}/api/ready`)).status).toBe(200);
  expect((await fetch(`${env.AUTH_URL}/paths`)).status).toBe(200);

  serving.child.kill("SIGTERM");
  expect(await serving.ended).toBe(0);
  await dropDatabase({ url: server, name });
});
