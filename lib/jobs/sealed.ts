import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { config } from "#lib/config";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function keyOf({ secret, purpose }: Readonly<{ secret: string; purpose: string }>): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}

/** Returns a text as nobody can read it who has only the database, sealed with a key made of `AUTH_SECRET` for one purpose. */
export function seal({ text, purpose }: Readonly<{ text: string; purpose: string }>): string {
  const nonce = randomBytes(NONCE_BYTES);
  const key = keyOf({ secret: config().authSecret, purpose });
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = [cipher.update(text, "utf8"), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString("base64url");
}

type Sealed = Readonly<{ sealed: string; purpose: string }>;

/** Returns a sealed text, also one that was sealed with the secret before this one. Throws where it was sealed otherwise, or changed. */
export function unseal(given: Sealed): string {
  const { authSecret, previousSecret } = config();
  try {
    return unsealWith({ ...given, secret: authSecret });
  } catch (error) {
    if (previousSecret === undefined) throw error;
    return unsealWith({ ...given, secret: previousSecret });
  }
}

function unsealWith({ sealed, secret, purpose }: Sealed & Readonly<{ secret: string }>): string {
  const bytes = Buffer.from(sealed, "base64url");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const key = keyOf({ secret, purpose });
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(text).toString("utf8");
}
