import fc from "fast-check";
import { expect, test } from "vitest";
import { compareAddress, readCompareChoice } from "./compare-choice.ts";

const known = ["backend", "data-science", "devops", "automation", "test-automation"];
const choose = (paths: string | readonly string[] | undefined) =>
  readCompareChoice({ parameters: { paths }, known });

test("two to four are compared, in the order in which paths are compared", () => {
  expect(choose("devops,backend")).toEqual({ chosen: ["backend", "devops"] });
  expect(choose(["automation", "devops", "backend,devops"]).chosen).toEqual([
    "backend",
    "devops",
    "automation",
  ]);
});

test("fewer, more and unknown ones are a choice that is not finished", () => {
  expect(choose(undefined)).toEqual({ chosen: [], problem: "too-few" });
  expect(choose(["backend", "no-such", "%"])).toEqual({ chosen: ["backend"], problem: "too-few" });
  expect(choose(known).problem).toBe("too-many");
});

test("the address of a choice is read as the same choice", () => {
  fc.assert(
    fc.property(fc.subarray(known), (paths) => {
      const address = new URL(compareAddress({ paths }), "http://localhost");
      const asked = address.searchParams.get("paths") ?? undefined;
      expect(choose(asked).chosen).toEqual(paths);
    }),
  );
});
