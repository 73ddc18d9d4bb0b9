import { createServer, type IncomingMessage, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";
import { accountIn, type ProviderAccount, whoPage } from "./accounts";
import { mutate } from "./mutations";

const INTERACTION = "/interaction/";

type Started = Readonly<{
  port: number;
  clientId: string;
  clientSecret: string;
  /** Where the app takes people back. */
  redirectUri: string;
}>;

/** Starts a real OpenID provider, which says of people whatever they say of themselves, and lies where they ask for it. */
export async function startOidc({
  port,
  clientId,
  clientSecret,
  redirectUri,
}: Started): Promise<Server> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: `key-${port}`, use: "sig", alg: "RS256" };
  const people = new Map<string, ProviderAccount>();
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [key] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `${INTERACTION}${uid}` },
    // Cookies do not tell ports apart.
    cookies: {
      keys: ["of the stories"],
      names: {
        session: `session-${port}`,
        interaction: `interaction-${port}`,
        resume: `resume-${port}`,
      },
    },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => {
        const { mutation: _, login: __, ...claims } = people.get(sub) ?? { sub };
        return { ...claims, sub };
      },
    }),
  });
  provider.use(async (context, next) => {
    await next();
    const account = people.get(context.oidc?.entities.Account?.accountId ?? "");
    const { body } = context;
    if (account?.mutation === undefined || !isTokenAnswer(body)) return;
    const { mutation } = account;
    body.id_token = await mutate({ token: body.id_token, mutation, key, clientSecret });
  });
  const answer = provider.callback();
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    // Nobody is remembered: whoever comes says who they are.
    if (path.startsWith("/auth?")) delete request.headers.cookie;
    if (!path.startsWith(INTERACTION)) return answer(request, response);
    if (request.method === "GET") {
      response.setHeader("content-type", "text/html");
      return response.end(whoPage(path));
    }
    const account = await accountOf(request);
    people.set(account.sub, account);
    const grant = new provider.Grant({ accountId: account.sub, clientId });
    grant.addOIDCScope("openid email profile");
    const grantId = await grant.save();
    const result = { login: { accountId: account.sub }, consent: { grantId } };
    return provider.interactionFinished(request, response, result);
  });
  return server.listen(port);
}

async function accountOf(request: IncomingMessage): Promise<ProviderAccount> {
  return accountIn(await text(request));
}

function isTokenAnswer(body: unknown): body is { id_token: string } {
  return typeof body === "object" && body !== null && "id_token" in body;
}
