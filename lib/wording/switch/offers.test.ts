import { expect, test } from "vitest";
import { formatSwitchOffer } from "./offers.ts";

const TITLES = new Map([
  ["devops", "DevOps"],
  ["automation", "Automation"],
]);
const titleOf = (path: string) => TITLES.get(path) ?? path;
const change = {
  days: 7,
  dueOn: "2026-04-29",
  path: "devops",
  fromTitle: "Backend",
  toTitle: "DevOps",
  from: {},
  titleOf,
};
const plan = {
  id: "p",
  enrollment: "e",
  path: "devops",
  reason: "",
  at: new Date("2026-04-22"),
  dueOn: "2026-04-29",
};

test("a switch says what happens now and what happens later", () => {
  expect(formatSwitchOffer(change)).toEqual([
    "Now: Backend ends here and DevOps begins. You can come back.",
    "In 7 days: Backend continues, and on 29 April 2026 you are asked again. You can cancel at any time.",
  ]);
  expect(formatSwitchOffer({ ...change, days: 1 })[1]).toContain("In 1 day:");
});

test("without waiting there is only now, and with a plan its day", () => {
  expect(formatSwitchOffer({ ...change, days: 0 })).toHaveLength(1);
  expect(formatSwitchOffer({ ...change, plan }).at(-1)).toBe("It is planned for 29 April 2026.");
  expect(formatSwitchOffer({ ...change, plan: { ...plan, path: "automation" } }).at(-1)).toBe(
    "Planning it cancels your plan to switch to Automation.",
  );
});

test("after leaving, nothing ends and nothing goes on", () => {
  const [now, later] = formatSwitchOffer({ ...change, from: { endedAt: new Date("2026-04-20") } });
  expect(now).toBe("Now: DevOps begins at once.");
  expect(later).toContain("nothing begins yet");
});
