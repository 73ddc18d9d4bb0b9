import { expect, test } from "vitest";
import { burstFact, withBurst } from "./burst.ts";

const burst = { on: "2026-03-08", hours: 40, uncounted: 28, ticks: [] };

test("a burst says what does not count yet", () => {
  expect(burstFact(burst)).toBe(
    "You ticked 40 hours on 8 March 2026; 28 of them do not count until you say when you did this.",
  );
  expect(burstFact({ ...burst, hours: 13, uncounted: 1 })).toContain("1 of them does not count");
});

test("the tick that makes a burst leads to the question, with its own offer kept", () => {
  const news = { announcement: "Done.", offer: "own-words", onward: { kind: "finish" } } as const;
  expect(withBurst({ news, burst })).toEqual({
    announcement: "Done. That makes 40 hours in one go; 12 count until you say when you did this.",
    offer: "own-words",
    onward: { kind: "link", href: "/when?day=2026-03-08", label: "When did you do this?" },
  });
});
