import { expect, test } from "vitest";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { arranged, filterLinks, readPathOrder, sortLinks } from "./path-order.ts";

function offer(id: string, level: string, hours: number, high?: number) {
  const path: CareerPath = {
    id,
    title: id,
    facts: {
      summary: "",
      chooseIf: "",
      bestFor: "",
      youWillDo: "",
      keyTechnologies: [],
      outlook: { text: "", source: "" },
      difficulty: { level, source: "" },
      prerequisites: "",
      companion: high === undefined,
    },
    salaries:
      high === undefined ? [] : [{ source: "A", low: 1, high, currency: "USD", per: "year" }],
  };
  const project = {
    id: `${id}-project`,
    kind: "project",
    hours,
    required: true,
    prerequisites: [],
    steps: [],
    title: "",
    outcome: "",
    resources: [],
    question: "",
    criteria: [],
  } as const;
  const roadmap: Roadmap = {
    id,
    version: 1,
    phases: [{ id: "projects", milestones: [project] }],
  };
  return { path, roadmap };
}

const offers = [
  offer("first", "high", 300, 150),
  offer("second", "medium", 200, 170),
  offer("third", "low", 400),
  offer("fourth", "medium", 100, 170),
];

const idsFor = (parameters: Parameters<typeof readPathOrder>[0]) =>
  arranged({ offers, order: readPathOrder(parameters) }).map(({ path }) => path.id);

test.each([
  [{}, ["first", "second", "third", "fourth"]],
  [{ sort: "soonest" }, ["fourth", "second", "first", "third"]],
  [{ sort: "easiest" }, ["third", "second", "fourth", "first"]],
  [{ sort: "pay" }, ["first", "second", "third", "fourth"]],
  [{ show: "jobs" }, ["first", "second", "fourth"]],
  [{ show: "easier" }, ["second", "third", "fourth"]],
  [{ show: "salary", sort: "soonest" }, ["fourth", "second", "first"]],
  [{ sort: "no-such", show: ["%", "constructor"] }, ["first", "second", "third", "fourth"]],
])("%j gives %j", (parameters, ids) => {
  expect(idsFor(parameters)).toEqual(ids);
});

test("a link changes one thing and keeps the other", () => {
  const order = readPathOrder({ sort: "soonest", show: "jobs" });
  expect(sortLinks(order).map(({ href }) => href)).toContain("/paths?sort=easiest&show=jobs");
  expect(filterLinks(order).map(({ href }) => href)).toContain("/paths?sort=soonest");
  expect(sortLinks(order).filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
});
