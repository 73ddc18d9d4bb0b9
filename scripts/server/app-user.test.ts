import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appUser } from "./app-user.ts";

// Only root can hand the server to somebody else.
test.runIf(process.getuid?.() === 0)(
  "the server stays root's, and says so, where a folder around the checkout is closed to nobody",
  () => {
    const around = mkdtempSync(join(tmpdir(), "waymark-user-"));
    const folder = join(around, "checkout");
    mkdirSync(join(folder, "node_modules", "next"), { recursive: true });
    mkdirSync(join(folder, ".next"));
    writeFileSync(join(folder, "node_modules", "next", "package.json"), "{}");
    writeFileSync(join(folder, ".next", "BUILD_ID"), "one");
    const said: string[] = [];
    const user = () => appUser({ environment: {}, folder, say: (line) => said.push(line) });
    chmodSync(around, 0o700);
    expect(user()).toBeUndefined();
    expect(said).toEqual([expect.stringContaining(`nobody cannot read ${folder}`)]);
    chmodSync(around, 0o755);
    expect(user()?.uid).toBeGreaterThan(0);
    expect(said).toHaveLength(1);
    rmSync(around, { recursive: true });
  },
);
