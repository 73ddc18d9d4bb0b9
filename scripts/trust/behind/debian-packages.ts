import { spawnSync } from "node:child_process";

/** Packages of Debian, each with a program by which it is known to be there. */
export type Packages = Readonly<Record<string, readonly [program: string, ...args: string[]]>>;

const PROXIES: Packages = {
  nginx: ["/usr/sbin/nginx", "-v"],
  haproxy: ["/usr/sbin/haproxy", "-v"],
  openssl: ["openssl", "version"],
};

const INSTALL = ["install", "--yes", "--no-install-recommends"];
const QUIETLY = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/**
 * Installs nginx, HAProxy and openssl where they are missing, as root on Debian. Returns nothing when they are there, and
 * otherwise why they are not, in a sentence.
 */
export function installProxies(): string | undefined {
  return installPackages(PROXIES);
}

/** Installs packages where they are missing, in the same way. */
export function installPackages(packages: Packages): string | undefined {
  const missing = Object.entries(packages)
    .filter(([, [program, ...args]]) => spawnSync(program, args, { stdio: "ignore" }).status !== 0)
    .map(([name]) => name);
  if (missing.length === 0) return undefined;
  const named = missing.join(", ");
  if (process.getuid?.() !== 0) {
    return `Not installed: ${named}. Install them, or run this as root, who installs them with apt-get.`;
  }
  const isInstalled =
    apt([...INSTALL, ...missing]) || (apt(["update"]) && apt([...INSTALL, ...missing]));
  return isInstalled ? undefined : `Not installed, and apt-get could not install them: ${named}.`;
}

function apt(args: readonly string[]): boolean {
  return spawnSync("apt-get", args, { env: QUIETLY, stdio: "ignore" }).status === 0;
}
