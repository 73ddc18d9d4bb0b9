import "server-only";
import { createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { keptKey } from "#lib/data/kept-key";
import { oncePerProcess } from "#lib/once-per-process";

/** With what this instance signs, and how others check that. */
export type SigningKey = Readonly<{ privateKey: KeyObject; publicJwk: JsonWebKey }>;

const BITS = 2_048;

/**
 * Returns the key of this instance: made at its first use and the same for all its processes. Where no secret opens it any more,
 * another one is made. What was signed before stays valid: it holds the key to check it.
 */
export function getSigningKey(): Promise<SigningKey> {
  return oncePerProcess({ name: "signing key", read: readKey });
}

async function readKey(): Promise<SigningKey> {
  const privateKey = await keptKey({ row: 1, purpose: "waymark-signing-key", make });
  const { kty, n, e } = createPublicKey(privateKey).export({ format: "jwk" });
  return { privateKey, publicJwk: { kty, n, e } };
}

async function make(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: BITS });
  return privateKey;
}
