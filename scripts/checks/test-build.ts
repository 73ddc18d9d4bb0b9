import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";

/** The build folder of the tests, beside the one that a running app serves from. */
export const TEST_DIST_DIR = ".next-test";

const folder = join(checkout, TEST_DIST_DIR);
const nextEnv = join(checkout, "next-env.d.ts");

/** Removes the tests' build in the end, and puts back the file of types that Next.js keeps in the checkout. */
export function leavingNoBuild(): Disposable {
  const before = existsSync(nextEnv) ? readFileSync(nextEnv) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return {
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
      if (before === undefined) rmSync(nextEnv, { force: true });
      else writeFileSync(nextEnv, before);
    },
  };
}

/** A tsconfig for the check: with the routes as they are now, not with those of whatever was built last. */
export function writeTypesConfig(): string {
  const path = join(folder, "tsconfig.json");
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: { incremental: false },
    include: ["../next-env.d.ts", "../**/*.ts", "../**/*.tsx", "../**/*.mjs", "./types/**/*.ts"],
    exclude: ["../node_modules", "../.data", "../prisma/generated"],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(config));
  return path;
}
