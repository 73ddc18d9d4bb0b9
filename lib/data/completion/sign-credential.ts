import "server-only";
import { sign } from "node:crypto";
import { getSigningKey } from "#lib/data/completion/signing-key";
import type { CredentialClaims } from "#lib/domain/completion/credential";

/**
 * Returns a credential as a signed JWT in compact form (RS256, as Open Badges 3.0 asks for). The public key is in its header,
 * so that it is checked without asking this instance for anything.
 */
export async function signCredential(claims: CredentialClaims): Promise<string> {
  const { privateKey, publicJwk } = await getSigningKey();
  const header = { alg: "RS256", typ: "JWT", jwk: publicJwk };
  const parts = [header, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signed = parts.join(".");
  const signature = sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url");
  return `${signed}.${signature}`;
}
