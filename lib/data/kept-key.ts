import "server-only";
import { createPrivateKey, hkdfSync, type KeyObject } from "node:crypto";
import { config } from "#lib/config";
import { prisma } from "#lib/data/client";

/** A key of this instance: its row, and what the key that seals it is made for. */
type Kept = Readonly<{ row: number; purpose: string; make: () => Promise<KeyObject> }>;

/**
 * Returns a private key of this instance, made at its first use and the same for all its processes. It is stored encrypted with a key made of
 * `AUTH_SECRET`: one that only the secret before opens is sealed anew, and where none opens it any more, another one is made.
 */
export async function keptKey({ row: id, purpose, make }: Kept): Promise<KeyObject> {
  const stored = await prisma().signingKey.findUnique({ where: { id } });
  const known = stored === null ? undefined : opened({ sealed: stored.sealed, purpose });
  if (known?.by === "current") return known.key;
  const key = known?.key ?? (await make());
  const sealed = sealedKey({ key, purpose });
  if (stored === null) {
    const row = { id, sealed, madeAt: new Date() };
    await prisma().signingKey.createMany({ data: row, skipDuplicates: true });
  } else {
    const madeAt = known === undefined ? new Date() : stored.madeAt;
    const data = { sealed, madeAt };
    await prisma().signingKey.updateMany({ where: { id, sealed: stored.sealed }, data });
  }
  // Of two processes that make one at once, both use what stands there.
  const { sealed: kept } = await prisma().signingKey.findUniqueOrThrow({ where: { id } });
  return opened({ sealed: kept, purpose })?.key ?? key;
}

function sealedKey({ key, purpose }: Readonly<{ key: KeyObject; purpose: string }>): string {
  const passphrase = passphraseOf({ secret: config().authSecret, purpose });
  return key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString();
}

function opened({
  sealed,
  purpose,
}: Readonly<{ sealed: string; purpose: string }>):
  | Readonly<{ key: KeyObject; by: "current" | "previous" }>
  | undefined {
  const { authSecret, previousSecret } = config();
  const tried = [
    { by: "current", secret: authSecret },
    { by: "previous", secret: previousSecret },
  ] as const;
  for (const { by, secret } of tried) {
    if (secret === undefined) continue;
    try {
      const passphrase = passphraseOf({ secret, purpose });
      return { by, key: createPrivateKey({ key: sealed, passphrase }) };
    } catch {
      // A wrong passphrase is told by throwing: the next one may be right.
    }
  }
  return undefined;
}

function passphraseOf({ secret, purpose }: Readonly<{ secret: string; purpose: string }>): string {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32)).toString("hex");
}
