import "server-only";
import { createCipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from "node:crypto";

/** Where a browser takes messages, and by what it alone reads them: its public key and a secret that it shares, in base64url. */
export type Receiver = Readonly<{ endpoint: string; p256dh: string; auth: string }>;

const CURVE = "prime256v1";
const SALT_BYTES = 16;
const TAG_BYTES = 16;
const RECORD_BYTES = 4_096;
/** Ends the only record of a message. */
const LAST = Buffer.from([2]);

/**
 * Returns a message as only its receiver can read it (RFC 8291, in the form of RFC 8188): one record, with a key pair of its own. Throws
 * where the receiver's key is none, or the message longer than one record.
 */
export function encryptPush({
  text,
  receiver: { p256dh, auth },
  salt = randomBytes(SALT_BYTES),
  pair = newPair(),
}: Readonly<{
  text: string;
  receiver: Pick<Receiver, "p256dh" | "auth">;
  /** Of tests: what is otherwise random. */
  salt?: Buffer;
  pair?: ECDH;
}>): Buffer {
  const theirs = Buffer.from(p256dh, "base64url");
  const ours = pair.getPublicKey();
  const about = Buffer.concat([Buffer.from("WebPush: info\0"), theirs, ours]);
  const secret = derived({
    ...{ key: pair.computeSecret(theirs), salt: Buffer.from(auth, "base64url") },
    ...{ about, bytes: 32 },
  });
  const aes = aboutContent({ secret, salt, what: "aes128gcm", bytes: 16 });
  const nonce = aboutContent({ secret, salt, what: "nonce", bytes: 12 });
  const cipher = createCipheriv("aes-128-gcm", aes, nonce);
  const sealed = [cipher.update(Buffer.concat([Buffer.from(text), LAST])), cipher.final()];
  const record = Buffer.concat([...sealed, cipher.getAuthTag()]);
  const header = Buffer.alloc(5);
  header.writeUInt32BE(RECORD_BYTES);
  header.writeUInt8(ours.length, 4);
  const message = Buffer.concat([salt, header, ours, record]);
  if (message.length > RECORD_BYTES) throw new Error("a push message is too long");
  return message;
}

/** Returns how many bytes of text a message holds. */
export const MOST_TEXT_BYTES = RECORD_BYTES - (SALT_BYTES + 5 + 65) - TAG_BYTES - LAST.length;

function newPair(): ECDH {
  const pair = createECDH(CURVE);
  pair.generateKeys();
  return pair;
}

type Derived = Readonly<{ key: Buffer; salt: Buffer; about: Buffer; bytes: number }>;

function derived({ key, salt, about, bytes }: Derived): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, about, bytes));
}

function aboutContent({
  secret,
  what,
  ...rest
}: Readonly<{ secret: Buffer; salt: Buffer; what: string; bytes: number }>): Buffer {
  return derived({ key: secret, about: Buffer.from(`Content-Encoding: ${what}\0`), ...rest });
}
