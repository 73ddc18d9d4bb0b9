import { expect, test } from "vitest";
import { optionsOf } from "./options.ts";

test("a bench that is asked for nothing has a thousand learners and every row", () => {
  expect(optionsOf([])).toMatchObject({ learners: 1_000, only: [] });
});

test("rows are named one after the other", () => {
  expect(optionsOf(["--only", "/today,a tick"]).only).toEqual(["/today", "a tick"]);
});

test("what is no whole number above 0 is refused by its name", () => {
  expect(() => optionsOf(["--learners", "many"])).toThrow("--learners must be a whole number");
});

test("what the bench does not know is refused by its name", () => {
  expect(() => optionsOf(["--fast"])).toThrow("--fast");
});

test("what takes long is asked for by name, and Lighthouse by where it is installed", () => {
  expect(optionsOf(["--memory", "--lighthouse", "/tmp/lighthouse"])).toMatchObject({
    parts: ["memory", "lighthouse"],
    lighthouse: "/tmp/lighthouse",
  });
});
