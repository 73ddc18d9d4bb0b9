import { randomFillSync } from "node:crypto";

const BYTES = 16;

/** Random bytes for the next nonces: drawn together, since each draw costs as much as a fiftieth of a tick. */
const drawn = Buffer.alloc(256 * BYTES);
let used = drawn.length;

/** Returns a nonce of 128 random bits that no answer had before. */
export function nextNonce(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const nonce = drawn.toString("base64", used, used + BYTES);
  used += BYTES;
  return nonce;
}
