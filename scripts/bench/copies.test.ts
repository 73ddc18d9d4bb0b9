import { expect, test } from "vitest";
import { copyOf, idOfCopy, markAddress, markOwn } from "./copies.ts";

const OWN = "0199a3c4-0d1e-7f00-8a2b-1234567890ab";
const SHARED = "0199a3c4-0d1e-7f00-8a2b-aaaaaaaaaaaa";

test("a copy has ids of its own, and shares what is of the content", () => {
  const lines = markOwn({ lines: `${OWN}\t${SHARED}\n`, ids: new Set([OWN]) });
  expect(copyOf({ lines, number: 255 })).toBe(`0199a3c4-0d1e-7f00-8a2b-0000000000ff\t${SHARED}\n`);
});

test("what refers to a row of the learner refers to the same row of the copy", () => {
  const lines = markOwn({ lines: `${OWN}\t{"enrollment": "${OWN}"}\n`, ids: new Set([OWN]) });
  const id = idOfCopy({ id: OWN, number: 7 });
  expect(copyOf({ lines, number: 7 })).toBe(`${id}\t{"enrollment": "${id}"}\n`);
});

test("no two copies have the same address", () => {
  const lines = markAddress("Ada\tada@example.org\n", "ada@example.org");
  expect(copyOf({ lines, number: 1 })).not.toBe(copyOf({ lines, number: 2 }));
});
