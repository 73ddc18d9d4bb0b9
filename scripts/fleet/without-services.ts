import { existsSync, rmSync, writeFileSync } from "node:fs";

/** Debian asks this program whether the service of a package may start (invoke-rc.d). */
const POLICY = "/usr/sbin/policy-rc.d";

/** Has packages installed in such a way that none of their services starts: what a test runs, it starts itself. */
export function withoutServices<T>(install: () => T): T {
  // One that is there is the operator's own.
  if (process.getuid?.() !== 0 || existsSync(POLICY)) return install();
  writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(POLICY);
  }
}
