import { expect, test } from "vitest";
import type { OwnWords } from "#lib/domain/switch/own-words";
import { formatCameBack, formatOwnWords } from "./own-words.ts";

const STARTED = new Date("2026-03-03T12:00:00Z");
const told = {
  enrollment: { path: "devops", startedAt: STARTED },
  titleOf: (path: string) => ({ devops: "DevOps", backend: "Backend" })[path] ?? path,
  timeZone: "UTC",
};

test.each<[OwnWords | undefined, string]>([
  [undefined, "On 3 March 2026 you chose DevOps, without writing down a reason."],
  [{ text: "x", at: STARTED, when: "chose" }, "On 3 March 2026 you chose DevOps because:"],
  [
    { text: "x", at: STARTED, when: "switched", from: "backend" },
    "On 3 March 2026 you switched from Backend to DevOps because:",
  ],
  [
    { text: "x", at: new Date("2026-03-01T12:00:00Z"), when: "left", from: "backend" },
    "On 1 March 2026, before you began DevOps, you left Backend because:",
  ],
])("%j is led to by: %s", (words, sentence) => {
  expect(formatOwnWords({ ...told, words })).toBe(sentence);
});

test("only words that are older than the stay say when one came back", () => {
  const older = { text: "x", at: new Date("2026-01-01"), when: "chose" } as const;
  expect(formatCameBack({ ...told, words: older })).toBe(
    "You came back to DevOps on 3 March 2026.",
  );
  expect(formatCameBack({ ...told, words: { ...older, at: STARTED } })).toBeUndefined();
  expect(formatCameBack({ ...told, words: { ...older, when: "left" } })).toBeUndefined();
  expect(formatCameBack(told)).toBeUndefined();
});
