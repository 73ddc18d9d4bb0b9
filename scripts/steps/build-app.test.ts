import { globSync } from "node:fs";
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
])("the app is built again when %s changes", (path) => {
  expect(globSync([...BUILD_INPUTS], { cwd: checkout })).toContain(path);
});
