import "server-only";
import { customFetch } from "next-auth";
import type { OAuthConfig, OIDCConfig } from "next-auth/providers";
import { fetchInTime } from "#lib/auth/provider/fetch-in-time";
import { fetchGitHubProfile, gitHubEndpoints } from "#lib/auth/provider/github";
import { personOf } from "#lib/auth/provider/person";
import { config } from "#lib/config";
import type { Provider } from "#lib/config-providers";

/** Returns a configured provider as next-auth takes it. Nothing that it hands out (tokens, pictures) is stored. */
export function authProvider(
  provider: Provider,
): OIDCConfig<unknown> | OAuthConfig<Record<string, unknown>> {
  const { id, label: name, clientId, clientSecret, issuer } = provider;
  const shared = {
    ...{ id, name, clientId, clientSecret, [customFetch]: fetchInTime },
    account: () => ({}),
    profile: (claims: unknown) => toUser({ provider, claims }),
  };
  if (provider.kind !== "github") {
    // Not every provider puts the address into its ID token: all of them say it when they are asked (OpenID Connect 5.3).
    const checks: ("pkce" | "state" | "nonce")[] = ["pkce", "state", "nonce"];
    return { ...shared, type: "oidc", issuer, checks, idToken: false };
  }
  const endpoints = gitHubEndpoints(issuer);
  return {
    ...shared,
    type: "oauth",
    // No ID token, so there is no nonce to compare.
    checks: ["pkce", "state"],
    issuer: endpoints.issuer,
    authorization: { url: endpoints.authorization, params: { scope: "read:user user:email" } },
    token: endpoints.token,
    userinfo: {
      url: endpoints.user,
      request: ({ tokens }: { tokens: { access_token?: string } }) =>
        fetchGitHubProfile({ endpoints, token: tokens.access_token ?? "", fetch: fetchInTime }),
    },
  };
}

/** What next-auth passes on to the adapter. Without anybody it has no id: admitArrival() then lets nobody in. */
function toUser({ provider, claims }: Readonly<{ provider: Provider; claims: unknown }>) {
  const person = personOf({ provider, claims });
  if (person === undefined) return {};
  const { identity, name, email } = person;
  return { id: identity.subject, name, email: email ?? null, identity };
}

/** Returns the provider of this id. Throws where none is configured. */
export function providerOf(id: string): Provider {
  const provider = config().providers.find((each) => each.id === id);
  if (provider === undefined) throw new Error("no such provider is configured");
  return provider;
}

/** Returns who vouches where people sign in with the provider of this id. */
export function issuerOf(id: string): string {
  return providerOf(id).issuer;
}
