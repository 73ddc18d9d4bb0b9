import { spawnSync } from "node:child_process";

/** What the tests of proxies need of the system, by the packages that bring it. */
const PROGRAMS = { nginx: "/usr/sbin/nginx", haproxy: "/usr/sbin/haproxy", openssl: "openssl" };

const INSTALL = ["install", "--yes", "--no-install-recommends"];
const QUIETLY = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/**
 * Installs nginx, HAProxy and openssl where they are missing, as root on Debian. Returns nothing when they are there, and
 * otherwise why they are not, in a sentence.
 */
export function installProxies(): string | undefined {
  const missing = Object.keys(PROGRAMS).filter((name) => !isThere(name));
  if (missing.length === 0) return undefined;
  const named = missing.join(", ");
  if (process.getuid?.() !== 0) {
    return `Not installed: ${named}. Install them, or run this as root, who installs them with apt-get.`;
  }
  const isInstalled =
    apt([...INSTALL, ...missing]) || (apt(["update"]) && apt([...INSTALL, ...missing]));
  return isInstalled ? undefined : `Not installed, and apt-get could not install them: ${named}.`;
}

function isThere(name: string): boolean {
  const program = Object.entries(PROGRAMS).find(([known]) => known === name)?.[1] ?? name;
  return (
    spawnSync(program, [name === "openssl" ? "version" : "-v"], { stdio: "ignore" }).status === 0
  );
}

function apt(args: readonly string[]): boolean {
  return spawnSync("apt-get", args, { env: QUIETLY, stdio: "ignore" }).status === 0;
}
