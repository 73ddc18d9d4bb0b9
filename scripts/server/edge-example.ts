import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compressBuiltFiles } from "../steps/compress-built-files.ts";

/** A server in the place of Next.js, behind our edge: it answers with what it was told and sent. */
const SERVER = `
  import http from "node:http";
  import { tellEdition } from "#lib/http/published-edition";
  import { requestContext } from "#lib/http/request-context";
  let edition = Number(process.env.EDITION);
  let made = 0;
  if (edition > 0) tellEdition(async () => edition);
  const server = http.createServer(async (request, response) => {
    await new Promise((resolve) => setImmediate(resolve));
    if (request.url.startsWith("/fail")) {
      const error = new Error("for ada@example.org");
      console.error(" \\u001b[31m⨯\\u001b[39m ", error);
      console.error(new Error("the same, wrapped", { cause: error }));
      console.log("plain words");
    }
    if (request.url === "/nonsense") console.warn(new Error("Failed to find Server Action"));
    if (request.url === "/silent") {
      process.emitWarning("a warning");
      setTimeout(() => console.warn("done"), 50);
    }
    if (/fail|silent/.test(request.url)) return response.writeHead(500).end();
    if (request.url === "/publish") edition += 1;
    if (request.method === "POST" && request.url.startsWith("/sign-in?next=")) {
      for await (const chunk of request);
      return response.writeHead(303, { location: "/today", "set-cookie": "a=b" }).end();
    }
    if (/evidence|sign-in|search/.test(request.url)) {
      made += 1;
      response.setHeader("link", "</a.js>; rel=preload");
      const status = request.url.includes("absent") ? 404 : 200;
      response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
      response.write("<head></head><p>" + made + JSON.stringify(request.headers) + "</p>");
      return response.end("<script>1</script>");
    }
    if (request.url === "/request") {
      const asked = new Request("http://localhost", { method: "POST", body: request, duplex: "half" });
      return response.end(JSON.stringify({ body: await asked.text() }));
    }
    const chunks = [];
    if (request.url === "/data") await new Promise((resolve) =>
      request.on("data", (chunk) => chunks.push(chunk)).on("end", resolve));
    else for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    response.end(JSON.stringify({ ...requestContext(), url: request.url, headers: request.headers, body }));
  });
  server.listen(0, "127.0.0.1", () => console.log("port " + server.address().port));
`;

export const OWN = { "sec-fetch-site": "same-origin" };

export type EdgeServer = Readonly<{
  origin: string;
  port: number;
  process: ChildProcess;
  said: () => string;
}>;

/** Starts it as the app starts, with the settings that a test needs. */
export async function startEdge(env: Readonly<Record<string, string>> = {}): Promise<EdgeServer> {
  const preload = new URL("./edge.ts", import.meta.url).href;
  const args = ["--import", preload, "--input-type=module", "--eval", SERVER];
  const server = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: "postgresql://localhost/waymark",
      LOG_LEVEL: "info",
      NODE_ENV: "production",
      ...env,
    },
  });
  const heard: string[] = [];
  const said = () => heard.join("");
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => heard.push(text));
  }
  while (!said().includes("port ")) await once(server.stdout, "data");
  const port = Number(/port (\d+)/.exec(said())?.[1]);
  return { origin: `http://127.0.0.1:${port}`, port, process: server, said };
}

/** The address of the app is another than the one by which a test asks: only that one may stand on a page. */
export const OWN_HOST = "waymark.example.org";

/** Starts it before a build of which nothing is there but the script of the pages without the framework's, and two of the framework's. */
export async function startBuiltEdge(): Promise<
  EdgeServer & Readonly<{ dist: string; script: string; stop: () => void }>
> {
  const dist = mkdtempSync(join(tmpdir(), "waymark-"));
  const script = "one;".repeat(200);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  };
  write("static/own/page-a1.js", "");
  for (const name of ["a.js", "b.js"]) write(`static/chunks/${name}`, script);
  compressBuiltFiles({ distDir: dist });
  for (const name of ["static/chunks/plain.js", "server/a.js"]) write(name, script);
  const env = { EDITION: "1", AUTH_URL: `http://${OWN_HOST}`, WAYMARK_DIST_DIR: dist };
  const edge = await startEdge(env);
  const stop = () => {
    edge.process.kill("SIGKILL");
    rmSync(dist, { recursive: true });
  };
  return { ...edge, dist, script, stop };
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
