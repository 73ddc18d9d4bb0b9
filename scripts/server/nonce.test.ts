import { expect, test } from "vitest";
import { nextNonce } from "./nonce.ts";

test("no nonce comes twice, also where bytes are drawn anew, and each has 128 bits", () => {
  const nonces = Array.from({ length: 5_000 }, nextNonce);
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(new Set(nonces.map((nonce) => Buffer.from(nonce, "base64").length))).toEqual(
    new Set([16]),
  );
});
