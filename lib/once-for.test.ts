import { expect, test } from "vitest";
import { onceFor } from "#lib/once-for";

let made = 0;
const make = () => {
  made += 1;
  return made;
};

test("what is made of a thing is made once, under each name", () => {
  const of = {};
  const first = onceFor({ of, name: "one", make });
  expect(onceFor({ of, name: "one", make })).toBe(first);
  expect(onceFor({ of, name: "other", make })).not.toBe(first);
});

test("another thing that looks the same has its own", () => {
  const [one, other] = [{}, {}];
  expect(onceFor({ of: one, name: "one", make })).not.toBe(
    onceFor({ of: other, name: "one", make }),
  );
});

test("with another version it is made anew, and only the last one is kept", () => {
  const of = {};
  const monday = onceFor({ of, name: "one", version: "monday", make });
  const tuesday = onceFor({ of, name: "one", version: "tuesday", make });
  expect(onceFor({ of, name: "one", version: "tuesday", make })).toBe(tuesday);
  expect(onceFor({ of, name: "one", version: "monday", make })).not.toBe(monday);
});

test("what failed is tried again", async () => {
  const of = {};
  const failing = () => onceFor({ of, name: "one", make: () => Promise.reject(new Error("no")) });
  await expect(failing()).rejects.toThrow("no");
  const later = () => onceFor({ of, name: "one", make: () => Promise.resolve("yes") });
  expect(await later()).toBe("yes");
});
