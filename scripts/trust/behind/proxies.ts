import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../free-port.ts";
import type { Certificate } from "./certificate.ts";
import { changed, documentedFile, HAPROXY, NGINX_CACHE, NGINX_SITE } from "./documented-files.ts";
import { type Running, startProxy } from "./proxy-process.ts";

/** A door of the app: a proxy in front of it, with https. */
export type Front = Running &
  Readonly<{
    name: string;
    folder: string;
    /** Where it takes https. */
    port: number;
    /** Where it takes http. */
    plainPort: number;
    /** The certificate that it shows. */
    ca: string;
  }>;

type Behind = Readonly<{
  /** A folder of its own, which the proxy may write to. */
  folder: string;
  host: string;
  appPort: number;
  certificate: Certificate;
}>;

/** The host that docs/operating.md speaks of. */
const DOCUMENTED_HOST = "waymark.example.org";
const DEBIAN = "/etc/nginx/nginx.conf";
/** The socket at which HAProxy tells of itself, in its folder. */
export const STATISTICS = "statistics";
/** Where nginx keeps answers, in its folder. */
const CACHE = "cache";
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/**
 * Starts nginx with Debian's configuration and the site of docs/operating.md: nothing is changed but names, ports and paths.
 * With a cache, it is the one that the page prints, or another that a test brings.
 */
export async function startNginx({
  folder,
  host,
  appPort,
  certificate,
  cache,
}: Behind & Readonly<{ cache?: string }>): Promise<Front> {
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const [port, plainPort] = [await freePort(), await freePort()];
  for (const name of ["conf.d", "sites-enabled", "log", CACHE]) mkdirSync(at(name));
  const site = {
    [DOCUMENTED_HOST]: host,
    "listen 443": `listen 127.0.0.1:${port}`,
    "listen 80": `listen 127.0.0.1:${plainPort}`,
    "127.0.0.1:3000": `127.0.0.1:${appPort}`,
    "/etc/ssl/waymark/fullchain.pem": certificate.chain,
    "/etc/ssl/waymark/privkey.pem": certificate.key,
  };
  const text = changed({ text: documentedFile(NGINX_SITE), changes: site });
  writeFileSync(at("sites-enabled", "waymark.conf"), text);
  if (cache !== undefined) {
    const changes = { "/var/cache/nginx/waymark": at(CACHE) };
    writeFileSync(at("conf.d", "waymark-cache.conf"), changed({ text: cache, changes }));
  }
  const temporary = TEMPORARY.map((name) => `${name}_temp_path ${at(name)};`).join("\n");
  const main = {
    "http {": `http {\n${temporary}`,
    "/var/log/nginx": at("log"),
    "/run/nginx.pid": at("nginx.pid"),
    "/etc/nginx/conf.d": at("conf.d"),
    "/etc/nginx/sites-enabled": at("sites-enabled"),
  };
  writeFileSync(at("nginx.conf"), changed({ text: readFileSync(DEBIAN, "utf8"), changes: main }));
  const args = ["-e", "stderr", "-g", "daemon off;", "-c", at("nginx.conf")];
  const running = await startProxy({ program: "/usr/sbin/nginx", args, port, folder });
  return { ...running, folder, name: "nginx", port, plainPort, ca: certificate.text };
}

/** Returns the cache that docs/operating.md prints for nginx. */
export function documentedCache(): string {
  return documentedFile(NGINX_CACHE);
}

/** Returns everything that an nginx with a cache keeps. */
export function keptBy({ folder }: Front): readonly string[] {
  return readdirSync(join(folder, CACHE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"));
}

/** Starts HAProxy with the file of docs/operating.md: nothing is changed but names, ports and paths. */
export async function startHaproxy({ folder, host, appPort, certificate }: Behind): Promise<Front> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const changes = {
    [DOCUMENTED_HOST]: host,
    "bind :443": `bind 127.0.0.1:${port}`,
    "bind :80": `bind 127.0.0.1:${plainPort}`,
    "127.0.0.1:3000": `127.0.0.1:${appPort}`,
    "/etc/haproxy/certs/waymark.pem": certificate.both,
  };
  const file = join(folder, "haproxy.cfg");
  // A test asks there what it found when it looked whether the app is ready.
  const statistics = `global\n  stats socket ${join(folder, STATISTICS)}`;
  const all = { "global\n  log": `${statistics}\n  log`, ...changes };
  writeFileSync(file, changed({ text: documentedFile(HAPROXY), changes: all }));
  const args = ["-db", "-f", file];
  const running = await startProxy({ program: "/usr/sbin/haproxy", args, port, folder });
  return { ...running, folder, name: "HAProxy", port, plainPort, ca: certificate.text };
}
