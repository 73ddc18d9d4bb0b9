import { expect, test } from "vitest";
import { pageWithTick, tickNamedIn } from "./tick-address.ts";

const BY = "5a0f3b52-6f3c-4c55-9f0e-1f5f3f0a7b11";
const git = { milestone: "fnd-git", done: true };

test.each([
  ["/roadmap", git, "/roadmap?ticked=fnd-git#fnd-git"],
  ["/roadmap?ticked=sql", { ...git, done: false }, "/roadmap?unticked=fnd-git#fnd-git"],
  [`/roadmap?unticked=sql&by=${BY}`, git, "/roadmap?ticked=fnd-git#fnd-git"],
  ["/journey?until=2026-01-01", git, "/journey?until=2026-01-01&ticked=fnd-git#fnd-git"],
  [
    "/milestones/fnd-git",
    { ...git, step: "undo" },
    "/milestones/fnd-git?ticked=fnd-git%2Fundo#undo",
  ],
])("from %s, %o comes back to %s", (page, tick, address) => {
  expect(pageWithTick({ page, tick })).toBe(address);
});

test.each([git, { ...git, done: false, operationId: BY }, { ...git, step: "undo" }])(
  "the address names %o again",
  (tick) => {
    const { searchParams } = new URL(pageWithTick({ page: "/roadmap", tick }), "http://a.invalid");
    expect(tickNamedIn(Object.fromEntries(searchParams))).toMatchObject(tick);
  },
);

test.each([
  {},
  { ticked: ["a", "b"] },
  { ticked: "" },
  { ticked: "a/b/c" },
  { ticked: "x".repeat(500) },
])("an address that says %o names no tick", (parameters) => {
  expect(tickNamedIn(parameters)).toBeUndefined();
});
