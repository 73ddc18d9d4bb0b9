import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { Door } from "./ask.ts";
import { HOST } from "./behind-proxies.ts";

/** Opens a connection on which bytes are sent as they are; with https, by the protocol that is named. */
export async function openSocket({
  door: { port, ca },
  from = "127.0.0.1",
  protocol = "http/1.1",
}: Readonly<{ door: Door; from?: string; protocol?: "http/1.1" | "h2" }>): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", localAddress: from });
  // What the other side thinks of these bytes is seen in what it answers.
  socket.on("error", () => {});
  if (ca === undefined) {
    await once(socket, "connect");
    return socket;
  }
  const secure = connectSecurely({ socket, ca, servername: HOST, ALPNProtocols: [protocol] });
  secure.on("error", () => {});
  await once(secure, "secureConnect");
  return secure;
}

/** Sends bytes, and returns all that is answered until the connection ends, or nothing more comes for a while. */
export async function tell({
  bytes,
  quietMs,
  ...way
}: Parameters<typeof openSocket>[0] &
  Readonly<{ bytes: Buffer; quietMs: number }>): Promise<string> {
  const socket = await openSocket(way);
  const said: Buffer[] = [];
  return await new Promise<string>((resolve) => {
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(said).toString("latin1"));
    };
    socket.on("data", (part) => said.push(part));
    socket.setTimeout(quietMs, done).once("close", done);
    socket.write(bytes);
  });
}
