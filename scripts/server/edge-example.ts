import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";

/** A server in the place of Next.js, behind our edge: it answers with what it was told and sent. */
const SERVER = `
  import http from "node:http";
  import { requestContext } from "#lib/http/request-context";
  const server = http.createServer(async (request, response) => {
    await new Promise((resolve) => setImmediate(resolve));
    const chunks = [];
    if (request.url === "/data") await new Promise((resolve) =>
      request.on("data", (chunk) => chunks.push(chunk)).on("end", resolve));
    else for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    response.end(JSON.stringify({ ...requestContext(), headers: request.headers, body }));
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

export const OWN = { "sec-fetch-site": "same-origin" };

export type EdgeServer = Readonly<{ origin: string; port: number; process: ChildProcess }>;

/** Starts it, with the settings that a test needs. */
export async function startEdge(env: Readonly<Record<string, string>> = {}): Promise<EdgeServer> {
  const preload = new URL("./edge.ts", import.meta.url).href;
  const args = ["--import", preload, "--input-type=module", "--eval", SERVER];
  const server = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: "postgresql://localhost/waymark",
      NODE_NO_WARNINGS: "1",
      ...env,
    },
  });
  const [said] = server.stdout ? await once(server.stdout, "data") : [];
  const port = Number(said);
  return { origin: `http://127.0.0.1:${port}`, port, process: server };
}

/** Sends bytes as they are, and returns the head of the answer as soon as it is there. */
export async function sendRaw({
  port,
  bytes,
}: Readonly<{ port: number; bytes: string }>): Promise<string> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  socket.on("error", () => {}).write(bytes);
  const [said] = await once(socket, "data");
  socket.destroy();
  return String(said);
}
