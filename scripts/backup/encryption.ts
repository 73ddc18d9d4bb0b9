import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  type DecipherGCM,
  randomBytes,
  scrypt,
} from "node:crypto";
import type { Header } from "./format.ts";

type Encryption = NonNullable<Header["encryption"]>;

const KEY_BYTES = 32;
const COST = 131_072;

/** Returns how a new backup is to be encrypted: its own salt, its own nonce. */
export function newEncryption(): Encryption {
  return {
    cipher: "aes-256-gcm",
    kdf: "scrypt",
    cost: COST,
    blockSize: 8,
    parallelization: 1,
    salt: randomBytes(16).toString("base64"),
    nonce: randomBytes(12).toString("base64"),
  };
}

/** The header, as it stands in the file, is protected too: a changed one opens nothing. */
type Sealing = Readonly<{ encryption: Encryption; passphrase: string; headerLine: Buffer }>;

export async function openCipher({
  encryption,
  passphrase,
  headerLine,
}: Sealing): Promise<CipherGCM> {
  const key = await keyOf({ encryption, passphrase });
  const cipher = createCipheriv("aes-256-gcm", key, Buffer.from(encryption.nonce, "base64"));
  return cipher.setAAD(headerLine);
}

export async function openDecipher({
  encryption,
  passphrase,
  headerLine,
  tag,
}: Sealing & Readonly<{ tag: Buffer }>): Promise<DecipherGCM> {
  const key = await keyOf({ encryption, passphrase });
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(encryption.nonce, "base64"));
  return decipher.setAAD(headerLine).setAuthTag(tag);
}

function keyOf({
  encryption: { cost, blockSize, parallelization, salt },
  passphrase,
}: Pick<Sealing, "encryption" | "passphrase">): Promise<Buffer> {
  const options = { cost, blockSize, parallelization, maxmem: 256 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, Buffer.from(salt, "base64"), KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
