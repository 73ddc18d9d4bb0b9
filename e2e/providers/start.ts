import { once } from "node:events";
import * as z from "zod";
import { startGitHub } from "./github";
import { startOidc } from "./oidc";
import { CLIENT_ID as clientId, CLIENT_SECRET as clientSecret } from "./settings";

const port = z.number().int();
const portsSchema = z.object({ github: port, google: port, work: port, club: port });

/** Starts the providers of the stories, before the first; what it returns stops them after the last. */
export default async function startProviders(): Promise<() => void> {
  const ports = portsSchema.parse(JSON.parse(process.env.E2E_PROVIDERS ?? ""));
  const client = { clientId, clientSecret };
  const oidc = (name: "google" | "work" | "club", id: string) => {
    const redirectUri = `${process.env.E2E_BASE_URL}/api/auth/callback/${id}`;
    return startOidc({ ...client, port: ports[name], redirectUri });
  };
  const servers = await Promise.all([
    startGitHub({ ...client, port: ports.github }),
    oidc("google", "google"),
    oidc("work", "oidc-work"),
    oidc("club", "oidc-club"),
  ]);
  await Promise.all(servers.map((server) => server.listening || once(server, "listening")));
  return () => {
    for (const server of servers) server.close();
  };
}
