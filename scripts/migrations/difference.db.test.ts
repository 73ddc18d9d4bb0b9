import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { differenceSql } from "./difference.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";
const schema = readFileSync(join(checkout, "prisma", "schema.prisma"), "utf8");

test("the migrations lead to what prisma/schema.prisma says, and nothing is proposed anew", async () => {
  expect(await differenceSql({ databaseUrl, schema })).toBeUndefined();
});
