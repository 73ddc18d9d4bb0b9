import { compactVerify, decodeProtectedHeader, EmbeddedJWK, importJWK } from "jose";
import { expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { signCredential } from "#lib/data/completion/sign-credential";
import { getSigningKey } from "#lib/data/completion/signing-key";

const CLAIMS = { id: "urn:uuid:1", name: "Ada’s path" };

test("another library verifies a credential with nothing but the credential", async () => {
  const jwt = await signCredential(CLAIMS);
  const { payload, protectedHeader } = await compactVerify(jwt, EmbeddedJWK);
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(CLAIMS);
  expect(protectedHeader.alg).toBe("RS256");
  expect(Object.keys(protectedHeader).toSorted()).toEqual(["alg", "jwk", "typ"]);
});

test("one letter changed, and it is not valid any more", async () => {
  const [header, , signature] = (await signCredential(CLAIMS)).split(".");
  const changed = Buffer.from(JSON.stringify({ ...CLAIMS, name: "Eve" })).toString("base64url");
  await expect(compactVerify([header, changed, signature].join("."), EmbeddedJWK)).rejects.toThrow(
    "signature verification failed",
  );
});

test("nothing secret of the key leaves, neither with a credential nor in the database", async () => {
  const { jwk } = decodeProtectedHeader(await signCredential(CLAIMS));
  expect(Object.keys(jwk ?? {}).toSorted()).toEqual(["e", "kty", "n"]);
  const row = await prisma().signingKey.findUniqueOrThrow({ where: { id: 1 } });
  expect(row.sealed).toContain("ENCRYPTED PRIVATE KEY");
});

test("the key is made once, and published as it is used", async () => {
  const { publicJwk } = await getSigningKey();
  const key = await importJWK({ ...publicJwk }, "RS256");
  await compactVerify(await signCredential(CLAIMS), key);
  expect(await prisma().signingKey.count()).toBe(1);
});
