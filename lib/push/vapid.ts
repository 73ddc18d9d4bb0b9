import "server-only";
import { type KeyObject, sign } from "node:crypto";

/** By what push services know this instance: its private key, and the public one as browsers take it (RFC 8292). */
export type PushKey = Readonly<{ privateKey: KeyObject; publicKey: string }>;

const HOURS = 12;

/** Returns what an endpoint is shown so that it knows who sends: a claim for its origin alone, for half a day, signed (ES256). */
export function vapidAuthorization({
  endpoint,
  key: { privateKey, publicKey },
  contact,
  now,
}: Readonly<{
  endpoint: string;
  key: PushKey;
  /** Whom a push service writes to, or which site it looks at, where something is wrong. */
  contact: string;
  now: Date;
}>): string {
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor(now.getTime() / 1_000) + HOURS * 3_600,
    sub: contact,
  };
  const parts = [{ typ: "JWT", alg: "ES256" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signed = parts.join(".");
  const signature = sign("sha256", Buffer.from(signed), {
    key: privateKey,
    dsaEncoding: "ieee-p1363",
  });
  return `vapid t=${signed}.${signature.toString("base64url")}, k=${publicKey}`;
}
