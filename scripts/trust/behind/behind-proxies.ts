import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MailServer, startMailServer } from "#lib/worker/mail-server-example";
import type { Environment } from "../../environment.ts";
import { type RunningApp, startApp } from "../running-app.ts";
import { makeCertificate } from "./certificate.ts";
import { documentedSetting } from "./documented-files.ts";
import { type Front, startHaproxy, startNginx } from "./proxies.ts";
import { giveAway } from "./proxy-process.ts";

/** A name of this machine: only there may a test set the clock. */
export const HOST = "waymark.localhost";
export const ORIGIN = `https://${HOST}`;

/** The app as docs/operating.md has it run: behind a proxy with https, and with a mail server. */
export type BehindProxies = AsyncDisposable &
  Readonly<{
    app: RunningApp;
    mailServer: MailServer;
    fronts: readonly Front[];
    /** Starts another nginx in front of the same app, which caches. */
    withCache: (cache: string) => Promise<Front>;
  }>;

/** Starts the app, nginx and HAProxy in front of it, and a mail server behind it. */
export async function startBehindProxies({
  env = {},
}: Readonly<{ env?: Environment }> = {}): Promise<BehindProxies> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-proxies-"));
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const end = async () => {
    for (const each of ends.splice(0).toReversed()) await each();
  };
  try {
    return { ...(await start({ folder, ends, env })), [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function start({
  folder,
  ends,
  env,
}: Readonly<{ folder: string; ends: (() => unknown)[]; env: Environment }>) {
  const mailServer = await startMailServer();
  ends.push(mailServer.stop);
  const TRUSTED_PROXIES = documentedSetting("TRUSTED_PROXIES");
  const app = await startApp({
    env: { AUTH_URL: ORIGIN, SMTP_URL: mailServer.url, TRUSTED_PROXIES, ...env },
  });
  ends.push(() => app[Symbol.asyncDispose]());
  const certificate = makeCertificate({ folder, host: HOST });
  giveAway(folder);
  const behind = (name: string) => {
    const own = join(folder, name);
    mkdirSync(own);
    return { folder: own, host: HOST, appPort: app.place.port, certificate };
  };
  const kept = (front: Front) => {
    ends.push(front.stop);
    return front;
  };
  const fronts = [
    kept(await startNginx(behind("nginx"))),
    kept(await startHaproxy(behind("haproxy"))),
  ];
  let caches = 0;
  const withCache = async (cache: string) => {
    caches += 1;
    return kept(await startNginx({ ...behind(`cache-${caches}`), cache }));
  };
  return { app, mailServer, fronts, withCache };
}
