import "server-only";
import { createPublicKey, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { keptKey } from "#lib/data/kept-key";
import { oncePerProcess } from "#lib/once-per-process";
import type { PushKey } from "#lib/push/vapid";

/** An uncompressed point of a curve begins with this byte. */
const UNCOMPRESSED = Buffer.from([4]);

/** Returns the key by which push services know this instance (VAPID): made at its first use and the same for all its processes. */
export function getPushKey(): Promise<PushKey> {
  return oncePerProcess({ name: "push key", read: readKey });
}

async function readKey(): Promise<PushKey> {
  const privateKey = await keptKey({ row: 2, purpose: "waymark-push-key", make });
  const { x = "", y = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  const point = [UNCOMPRESSED, Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  return { privateKey, publicKey: Buffer.concat(point).toString("base64url") };
}

async function make(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)("ec", { namedCurve: "prime256v1" });
  return privateKey;
}
