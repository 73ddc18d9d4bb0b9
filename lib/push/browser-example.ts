import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from "node:crypto";
import type { Receiver } from "#lib/push/encrypt";

/** Test set-up: a browser that takes messages, and reads them as RFC 8291 says, from the other end. */

export type Browser = Readonly<{ receiver: Receiver; pair: ECDH }>;

export function newBrowser(endpoint: string): Browser {
  const pair = createECDH("prime256v1");
  const p256dh = pair.generateKeys().toString("base64url");
  return { pair, receiver: { endpoint, p256dh, auth: randomBytes(16).toString("base64url") } };
}

/** Returns the text of a message; throws where it is for another browser. */
export function readPush({
  message,
  browser: { pair, receiver },
}: Readonly<{ message: Buffer; browser: Browser }>): string {
  const salt = message.subarray(0, 16);
  const keyEnd = 21 + message.readUInt8(20);
  const sender = message.subarray(21, keyEnd);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), sender]);
  const auth = Buffer.from(receiver.auth, "base64url");
  const secret = Buffer.from(hkdfSync("sha256", pair.computeSecret(sender), auth, info, 32));
  const part = (what: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret, salt, `Content-Encoding: ${what}\0`, bytes));
  const decipher = createDecipheriv("aes-128-gcm", part("aes128gcm", 16), part("nonce", 12));
  decipher.setAuthTag(message.subarray(-16));
  const text = [decipher.update(message.subarray(keyEnd, -16)), decipher.final()];
  const padded = Buffer.concat(text);
  // The last record ends with this byte; nothing of ours is padded.
  if (padded.at(-1) !== 2) throw new Error("not the last record");
  return padded.subarray(0, -1).toString("utf8");
}
