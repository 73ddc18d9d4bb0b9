import { expect, test } from "vitest";
import { reasonText } from "./placement.ts";

const titleOf = (id: string) => `Title of ${id}`;

test.each([
  [{ kind: "said" } as const, "You said you can."],
  [
    { kind: "doubted" } as const,
    "You said you can, but your other answers suggest otherwise. Tick it if you can.",
  ],
  [
    { kind: "builds-on-it", milestone: "git" } as const,
    "You said you can do “Title of git”, which builds on this.",
  ],
  [
    { kind: "comes-later", milestone: "git" } as const,
    "You said you can do “Title of git”, which comes later.",
  ],
])("the reason %o reads: %s", (reason, text) => {
  expect(reasonText({ reason, titleOf })).toBe(text);
});
