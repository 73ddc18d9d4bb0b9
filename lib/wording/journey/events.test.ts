import { expect, test } from "vitest";
import { EVENT_WORDINGS, formatEvent } from "./events.ts";
import { names, WRITTEN } from "./events-example.ts";

function read(type: string, data: unknown): string {
  const { words, milestone, more, quote } = formatEvent({ type, data, names });
  return [
    words,
    milestone && names.milestone(milestone),
    more && `(${more})`,
    quote && `“${quote}”`,
  ]
    .filter(Boolean)
    .join(" ");
}

test.each(
  Object.entries(WRITTEN).flatMap(([type, cases]) =>
    cases.map(([data, line]) => [type, line, data] as const),
  ),
)("%s is read as: %s", (type, line, data) => {
  expect(read(type, data)).toBe(line);
});

test.each(Object.keys(EVENT_WORDINGS))(
  "%s has a line of its own also where its data is not understood",
  (type) => {
    for (const data of [undefined, null, 7, "text", [], { milestone: 3, path: {}, from: [] }]) {
      expect(read(type, data)).toMatch(/^[A-Z][^{}[\]]+$/);
      expect(read(type, data)).not.toMatch(/Something changed|undefined|null|NaN/);
    }
  },
);

test("a type that nobody knows still has a line", () => {
  expect(read("teleported", { milestone: "git" })).toBe("Something changed");
});
