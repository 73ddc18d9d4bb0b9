import { expect, test } from "vitest";
import { NewestInMemory } from "./newest-in-memory.ts";

/** Tries until one is refused, and returns how many were let through. */
async function letThrough({ limiter, key }: Readonly<{ limiter: NewestInMemory; key: string }>) {
  let passed = 0;
  try {
    for (;;) {
      await limiter.consume(key);
      passed += 1;
    }
  } catch {
    return passed;
  }
}

test("as many are let through as the limit says, of each apart", async () => {
  const limiter = new NewestInMemory({ points: 3, duration: 60 });
  expect(await letThrough({ limiter, key: "ada" })).toBe(3);
  expect(await letThrough({ limiter, key: "ben" })).toBe(3);
  expect(await letThrough({ limiter, key: "ada" })).toBe(0);
});

test("ten thousand are known: who goes on asking is still refused, and who does not is forgotten", async () => {
  const limiter = new NewestInMemory({ points: 3, duration: 60 });
  for (const key of ["ada", "ben"]) expect(await letThrough({ limiter, key })).toBe(3);
  for (let stranger = 0; stranger < 9_998; stranger += 1) await limiter.consume(`${stranger}`);
  await expect(limiter.consume("ada")).rejects.toMatchObject({ consumedPoints: 5 });
  await limiter.consume("one more");
  expect(await limiter.get("ben")).toBeNull();
  await expect(limiter.consume("ada")).rejects.toMatchObject({ consumedPoints: 6 });
});
