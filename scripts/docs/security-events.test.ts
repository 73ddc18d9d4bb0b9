import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SECURITY_EVENTS } from "#lib/log";

test("docs/security.md says when each kind of security event is written, and names no other", () => {
  const text = readFileSync("docs/security.md", "utf8");
  const [, table = ""] = text.split("The kinds of security events:");
  const [rows = ""] = table.split("\n## ");
  const kinds = rows
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)])
    .map(([, kind]) => kind);
  expect(kinds.toSorted()).toEqual(SECURITY_EVENTS.toSorted());
});
