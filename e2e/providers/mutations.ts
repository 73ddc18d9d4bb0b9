import { decodeJwt, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from "jose";

/** The ways in which an ID token can be false (ASVS 9, 10.5). */
export const MUTATIONS = [
  "alg-none",
  "hs256-with-the-public-key",
  "hs256-with-the-client-secret",
  "signed-by-another-key",
  "signed-by-a-key-it-brings",
  "signed-by-a-key-it-points-to",
  "no-signature",
  "changed-after-signing",
  "wrong-audience",
  "wrong-issuer",
  "wrong-nonce",
  "no-nonce",
  "expired",
  "from-the-future",
  "issued-long-ago",
  "another-subject-than-userinfo",
] as const;

export type Mutation = (typeof MUTATIONS)[number];

const RS256 = "RS256";

type Forged = Readonly<{ token: string; mutation: Mutation; key: JWK; clientSecret: string }>;

/** Returns a false ID token in place of a true one. */
export async function mutate({ token, mutation, key, clientSecret }: Forged): Promise<string> {
  const claims = decodeJwt(token);
  const own = await importJWK(key, RS256);
  const now = Math.floor(Date.now() / 1000);
  const sign = (changes: object) =>
    new SignJWT({ ...claims, ...changes })
      .setProtectedHeader({ alg: RS256, kid: key.kid ?? "" })
      .sign(own);
  const hmac = (secret: string) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: "HS256", kid: key.kid ?? "" })
      .sign(new TextEncoder().encode(secret));
  const stranger = await generateKeyPair(RS256);
  const strange = (header: object) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: RS256, ...header })
      .sign(stranger.privateKey);
  const [head = "", body = "", signature = ""] = token.split(".");
  const { nonce: _, ...withoutNonce } = claims;
  const make: Record<Mutation, () => Promise<string> | string> = {
    "alg-none": () => new UnsecuredJWT({ ...claims }).encode(),
    "hs256-with-the-public-key": () => hmac(JSON.stringify({ kty: key.kty, n: key.n, e: key.e })),
    "hs256-with-the-client-secret": () => hmac(clientSecret),
    "signed-by-another-key": () => strange({ kid: "another" }),
    "signed-by-a-key-it-brings": () =>
      strange({ kid: key.kid, jwk: { kty: key.kty, n: key.n, e: key.e } }),
    "signed-by-a-key-it-points-to": () =>
      strange({ kid: "another", jku: "http://127.0.0.1:1/keys" }),
    "no-signature": () => `${head}.${body}.`,
    "changed-after-signing": () => {
      const changed = Buffer.from(JSON.stringify({ ...claims, iat: now - 1 })).toString(
        "base64url",
      );
      return `${head}.${changed}.${signature}`;
    },
    "wrong-audience": () => sign({ aud: "another-client" }),
    "wrong-issuer": () => sign({ iss: "http://localhost:1" }),
    "wrong-nonce": () => sign({ nonce: "another" }),
    "no-nonce": () =>
      new SignJWT(withoutNonce).setProtectedHeader({ alg: RS256, kid: key.kid ?? "" }).sign(own),
    expired: () => sign({ iat: now - 7_200, exp: now - 3_600 }),
    "from-the-future": () => sign({ iat: now + 3_600, exp: now + 7_200 }),
    "issued-long-ago": () => sign({ iat: now - 86_400 }),
    "another-subject-than-userinfo": () => sign({ sub: "somebody-else" }),
  };
  return make[mutation]();
}
