import { once } from "node:events";
import { startOidc } from "../../../e2e/providers/oidc.ts";
import { CLIENT_ID, CLIENT_SECRET } from "../../../e2e/providers/settings.ts";
import type { Environment } from "../../environment.ts";
import { freePort } from "../../free-port.ts";
import { ORIGIN } from "./behind-proxies.ts";

const ID = "oidc-work";

/** An OpenID provider that the app offers as "Work". */
export type WorkProvider = Readonly<{
  settings: Environment;
  /** What stands in the form of its button alone, and what that button sends. */
  form: string;
  typed: Readonly<Record<string, string>>;
  start: () => Promise<Disposable>;
}>;

/** Returns a provider on a port of its own; nobody listens there until it is started. */
export async function workProvider(): Promise<WorkProvider> {
  const port = await freePort();
  const client = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  return {
    settings: {
      AUTH_OIDC_WORK_ISSUER: `http://localhost:${port}`,
      AUTH_OIDC_WORK_ID: CLIENT_ID,
      AUTH_OIDC_WORK_SECRET: CLIENT_SECRET,
    },
    form: `value="${ID}"`,
    typed: { provider: ID },
    start: async () => {
      const redirectUri = `${ORIGIN}/api/auth/callback/${ID}`;
      const server = await startOidc({ ...client, port, redirectUri });
      if (!server.listening) await once(server, "listening");
      return { [Symbol.dispose]: () => void server.close() };
    },
  };
}
