import { expect, test } from "vitest";
import { rememberShortLives } from "./short-lives.ts";

test("after each short life the wait is twice as long, and the fifth in a row is the last", () => {
  const lives = rememberShortLives();
  expect([1, 2, 3, 4, 5].map(() => lives.count(1_999))).toEqual([250, 500, 1000, 2000, undefined]);
});

test("a long life needs no wait, and makes up for the short ones", () => {
  const lives = rememberShortLives();
  for (let life = 0; life < 4; life += 1) lives.count(0);
  expect(lives.count(2_000)).toBe(0);
  expect(lives.count(0)).toBe(250);
});
