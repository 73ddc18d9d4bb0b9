import "server-only";
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";
import { promisify } from "node:util";
import { config } from "#lib/config";
import { prisma } from "#lib/data/client";
import { oncePerProcess } from "#lib/once-per-process";

/** With what this instance signs, and how others check that. */
export type SigningKey = Readonly<{ privateKey: KeyObject; publicJwk: JsonWebKey }>;

const BITS = 2_048;

/**
 * Returns the key of this instance: made at its first use and the same for all its processes. It is stored encrypted with a key made of
 * `AUTH_SECRET`; where no secret opens it any more, another one is made. What was signed before stays valid: it holds the key to check it.
 */
export function getSigningKey(): Promise<SigningKey> {
  return oncePerProcess({ name: "signing key", read: readKey });
}

async function readKey(): Promise<SigningKey> {
  const stored = await prisma().signingKey.findUnique({ where: { id: 1 } });
  const known = stored === null ? undefined : opened(stored.sealed);
  if (known !== undefined) return withPublic(known);
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: BITS });
  const sealed = sealedKey(privateKey);
  const row = { sealed, madeAt: new Date() };
  if (stored === null) {
    await prisma().signingKey.createMany({ data: { id: 1, ...row }, skipDuplicates: true });
  } else {
    await prisma().signingKey.updateMany({ where: { id: 1, sealed: stored.sealed }, data: row });
  }
  // Of two processes that make one at once, both use what stands there.
  const { sealed: kept } = await prisma().signingKey.findUniqueOrThrow({ where: { id: 1 } });
  return withPublic(opened(kept) ?? privateKey);
}

function withPublic(privateKey: KeyObject): SigningKey {
  const { kty, n, e } = createPublicKey(privateKey).export({ format: "jwk" });
  return { privateKey, publicJwk: { kty, n, e } };
}

function sealedKey(key: KeyObject): string {
  const passphrase = passphraseOf(config().authSecret);
  return key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString();
}

function opened(sealed: string): KeyObject | undefined {
  const { authSecret, previousSecret } = config();
  for (const secret of [authSecret, previousSecret]) {
    if (secret === undefined) continue;
    try {
      return createPrivateKey({ key: sealed, passphrase: passphraseOf(secret) });
    } catch {
      // A wrong passphrase is told by throwing: the next one may be right.
    }
  }
  return undefined;
}

function passphraseOf(secret: string): string {
  return Buffer.from(hkdfSync("sha256", secret, "", "waymark-signing-key", 32)).toString("hex");
}
