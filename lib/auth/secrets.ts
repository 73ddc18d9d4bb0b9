import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "#lib/domain/account";
import { RECOVERY_CODE_LENGTH, RECOVERY_CODES } from "#lib/domain/recovery-code";

/** Returns a new secret (docs/security.md#secrets): 32 random bytes, as 43 characters that are safe in cookies and addresses. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Returns what is stored of a secret. A secret of 256 random bits needs no salt and no slow hash. */
export function hashSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Returns a new code to type off a mail: 40 random bits, for a few tries within minutes in one browser. */
export function newCode(): string {
  return randomCode(CODE_LENGTH);
}

/** Returns new recovery codes, each of 120 random bits: nobody guesses one, so a fast hash of it may be stored (ASVS 6.5.2). */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () => randomCode(RECOVERY_CODE_LENGTH));
}

function randomCode(length: number): string {
  return Array.from(randomBytes(length), (byte) =>
    CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length),
  ).join("");
}

/** Returns what is stored of a code: bound to the secret of the browser that asked, so that it can be guessed nowhere else. */
export function hashCode({
  code,
  browserSecret,
}: Readonly<{ code: string; browserSecret: string }>): Buffer {
  return hashSecret(`${browserSecret}:${code}`);
}
