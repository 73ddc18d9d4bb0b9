import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { BUILD_INPUTS } from "./build-app.ts";

test.each([
  "app/layout.tsx",
  "components/progress/send-tick.ts",
  "lib/domain/focus.ts",
  "prisma/schema.prisma",
  "next.config.ts",
  "package.json",
  "scripts/steps/compress-built-files.ts",
])("the app is built again when %s changes", (path) => {
  expect(globSync([...BUILD_INPUTS], { cwd: checkout })).toContain(path);
});

test("no action is made within a page: what it held would be sealed with a key that everybody knows", () => {
  const files = globSync("{app,components,lib}/**/*.{ts,tsx}", { cwd: checkout });
  const within = files.filter((file) => {
    const text = readFileSync(join(checkout, file), "utf8");
    return /^.+["']use server["']|\n\s*["']use server["']/.test(text);
  });
  expect(files.some((file) => file.startsWith("lib/actions/"))).toBe(true);
  expect(within).toEqual([]);
});
