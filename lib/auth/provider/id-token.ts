import "server-only";
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as z from "zod";
import { fetchInTime } from "#lib/auth/provider/fetch-in-time";
import type { Provider } from "#lib/config-providers";
import { oncePerProcess } from "#lib/once-per-process";

/** Signatures that only the provider can make: its public key makes none of them. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"].concat([
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
]);

/** An ID token is made for the sign-in that it answers: an old one is somebody else's, one from the future nobody's. */
const OLDEST = 10 * 60;
const CLOCK_TOLERANCE = 60;

const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * Proves that the provider signed this ID token, lately, for us. next-auth compares its claims and trusts the connection it
 * came by for the rest: this looks at the signature too, by a key that the provider publishes, whatever the token names.
 * Throws where anything differs.
 */
export async function verifyIdToken({
  provider,
  idToken,
}: Readonly<{ provider: Provider; idToken: string }>): Promise<void> {
  const { issuer, clientId: audience } = provider;
  await jwtVerify(idToken, await keysOf(issuer), {
    ...{ issuer, audience, algorithms: ALGORITHMS },
    requiredClaims: ["sub", "exp", "iat"],
    maxTokenAge: OLDEST,
    clockTolerance: CLOCK_TOLERANCE,
  });
}

/** The keys of an issuer: found once, and fetched again when a token names one that is new. */
function keysOf(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  return oncePerProcess({ name: `keys of ${issuer}`, read: () => findKeys(issuer) });
}

async function findKeys(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const response = await fetchInTime(
    `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
  );
  const metadata = metadataSchema.parse(await response.json());
  if (metadata.issuer !== issuer) throw new Error("the metadata name another issuer");
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: 5_000 });
}
