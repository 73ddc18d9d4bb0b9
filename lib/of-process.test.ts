import { expect, test } from "vitest";
import { ofProcess } from "./of-process.ts";

test("whoever asks for a name is given the thing that was made for the first", () => {
  const first = ofProcess({ name: "a set", make: () => new Set([1]) });
  expect(ofProcess({ name: "a set", make: () => new Set([2]) })).toBe(first);
  expect(ofProcess({ name: "another", make: () => new Set([2]) })).toEqual(new Set([2]));
});

test("nothing is made twice, though what was made is nothing", () => {
  let made = 0;
  const make = () => {
    made += 1;
    return undefined;
  };
  ofProcess({ name: "nothing", make });
  ofProcess({ name: "nothing", make });
  expect(made).toBe(1);
});
