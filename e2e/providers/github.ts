import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { accountIn, type ProviderAccount, whoPage } from "./accounts";

const AUTHORIZE = "/login/oauth/authorize";

type Asked = Readonly<{ account: ProviderAccount; challenge: string; redirectUri: string }>;

/** Starts what answers like a GitHub Enterprise, as far as signing in goes. */
export function startGitHub({
  port,
  clientId,
  clientSecret,
}: Readonly<{ port: number; clientId: string; clientSecret: string }>): Server {
  const codes = new Map<string, Asked>();
  const tokens = new Map<string, ProviderAccount>();

  async function authorize(request: IncomingMessage, url: URL) {
    if (request.method === "GET") return { html: whoPage(`${url.pathname}${url.search}`) };
    const code = randomUUID();
    const asked = url.searchParams;
    const redirectUri = asked.get("redirect_uri") ?? "";
    const challenge = asked.get("code_challenge") ?? "";
    codes.set(code, { account: accountIn(await text(request)), challenge, redirectUri });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    back.searchParams.set("iss", `http://localhost:${port}/login/oauth`);
    return { location: back.href };
  }

  /** A code is good once, for whoever can say what its challenge was made of. */
  async function exchange(request: IncomingMessage) {
    const form = new URLSearchParams(await text(request));
    const code = form.get("code") ?? "";
    const asked = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
    const isClient = request.headers.authorization === `Basic ${basic}`;
    if (!isClient || asked === undefined || asked.challenge !== challenge) {
      return { json: { error: "bad_verification_code" } };
    }
    const token = randomUUID();
    tokens.set(token, asked.account);
    return { json: { access_token: token, token_type: "bearer", scope: "read:user,user:email" } };
  }

  function userOf(request: IncomingMessage): ProviderAccount | undefined {
    return tokens.get(request.headers.authorization?.replace("Bearer ", "") ?? "");
  }

  async function answer(
    request: IncomingMessage,
  ): Promise<{ html?: string; location?: string; json?: unknown }> {
    const url = new URL(request.url ?? "", `http://localhost:${port}`);
    if (url.pathname === AUTHORIZE) return authorize(request, url);
    if (url.pathname === "/login/oauth/access_token") return exchange(request);
    const account = userOf(request);
    if (account === undefined) return { json: { message: "Bad credentials" } };
    const { sub, login, name, email, email_verified: verified } = account;
    if (url.pathname === "/api/v3/user") {
      return { json: { id: Number(sub), login, name, email } };
    }
    const second = { email: `other-${email}`, primary: false, verified: true };
    return { json: [second, { email, primary: true, verified }] };
  }

  const server = createServer(async (request, response) => {
    const { html, location, json } = await answer(request);
    response.setHeader("content-type", html === undefined ? "application/json" : "text/html");
    if (location !== undefined) response.writeHead(302, { location });
    response.end(html ?? JSON.stringify(json ?? {}));
  });
  return server.listen(port);
}
