import { expect, test } from "vitest";
import { hashCode, hashSecret, newCode, newSecret } from "#lib/auth/secrets";
import { CODE_ALPHABET } from "#lib/domain/account";

test("a secret holds 32 random bytes", () => {
  expect(Buffer.from(newSecret(), "base64url")).toHaveLength(32);
});

test("no two of 10,000 secrets are the same", () => {
  expect(new Set(Array.from({ length: 10_000 }, newSecret)).size).toBe(10_000);
});

test("what is stored of a secret is its SHA-256", () => {
  expect(hashSecret("abc").toString("hex")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("a code has eight characters, and uses each of the alphabet about equally often", () => {
  const codes = Array.from({ length: 8_000 }, newCode);
  expect(codes.every((code) => code.length === 8)).toBe(true);
  const counts = new Map(Array.from(CODE_ALPHABET, (character) => [character, 0]));
  for (const character of codes.join("")) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect([...counts.values()].every((count) => count > 1_700 && count < 2_300)).toBe(true);
});

test("the same code in another browser is another hash", () => {
  const mine = hashCode({ code: "7K2M9QXD", browserSecret: "a" });
  expect(mine.equals(hashCode({ code: "7K2M9QXD", browserSecret: "b" }))).toBe(false);
});
