import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, expect, test } from "vitest";
import { verifyIdToken } from "#lib/auth/provider/id-token";
import type { Provider } from "#lib/config-providers";

const { privateKey, publicKey } = await generateKeyPair("RS256");
const servers: Server[] = [];

afterAll(() => servers.map((server) => server.close()));

/** A provider that publishes its key, and names itself as `named`. */
async function startProvider(named?: string): Promise<Provider> {
  const server = createServer(async ({ url }, response) => {
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "one", alg: "RS256" }] };
    const metadata = { issuer: named ?? issuer, jwks_uri: `${issuer}/keys` };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(url === "/keys" ? keys : metadata));
  });
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const issuer = `http://127.0.0.1:${port}`;
  const client = { clientId: "waymark", clientSecret: "a secret of the client" };
  return { id: "oidc-work", kind: "oidc", label: "Work", issuer, ...client };
}

const seconds = () => Math.floor(Date.now() / 1_000);

function tokenOf({ issuer, clientId }: Provider, changes: object = {}): Promise<string> {
  const times = { iat: seconds(), exp: seconds() + 600 };
  return new SignJWT({ iss: issuer, aud: clientId, sub: "ada", ...times, ...changes })
    .setProtectedHeader({ alg: "RS256", kid: "one" })
    .sign(privateKey);
}

test("a token that the provider signed for us just now is true", async () => {
  const provider = await startProvider();
  const idToken = await tokenOf(provider);
  await expect(verifyIdToken({ provider, idToken })).resolves.toBeUndefined();
});

test("a provider whose metadata name another issuer vouches for nobody", async () => {
  const provider = await startProvider("https://login.example.org");
  const idToken = await tokenOf(provider);
  await expect(verifyIdToken({ provider, idToken })).rejects.toThrow("another issuer");
});

test.each([
  ["for another client", { aud: "another" }],
  ["by another issuer", { iss: "https://login.example.org" }],
  ["that has run out", { exp: seconds() - 120 }],
  ["that was made eleven minutes ago", { iat: seconds() - 11 * 60 - 60 }],
  ["that is made in an hour", { iat: seconds() + 3_600, exp: seconds() + 7_200 }],
  ["about nobody", { sub: undefined }],
  ["that never runs out", { exp: undefined }],
])("a token %s is false", async (_, changes) => {
  const provider = await startProvider();
  const idToken = await tokenOf(provider, changes);
  await expect(verifyIdToken({ provider, idToken })).rejects.toThrow();
});

test("an algorithm of which the provider's public half is enough is none", async () => {
  const provider = await startProvider();
  const key = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
  const claims = { iss: provider.issuer, aud: provider.clientId, sub: "ada" };
  const idToken = await new SignJWT({ ...claims, iat: seconds(), exp: seconds() + 600 })
    .setProtectedHeader({ alg: "HS256", kid: "one" })
    .sign(key);
  await expect(verifyIdToken({ provider, idToken })).rejects.toThrow("alg");
});
