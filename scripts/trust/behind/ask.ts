import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { HOST } from "./behind-proxies.ts";

/** A way to the app: with https through a proxy, by its certificate; without one, straight to its port. */
export type Door = Readonly<{ name: string; port: number; ca?: string }>;

/** What is asked, byte for byte: no address is put right, and no header is added. */
export type Question = Readonly<{
  path: string;
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: Buffer | string;
  /** The address of this machine that it comes from, of those that begin with 127. */
  from?: string;
}>;

export type Answer = Readonly<{
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}>;

/** Longer than any of ours takes: a proxy gives up after 30 seconds. */
const LONGEST_SILENCE_MS = 60_000;

/** Asks at a door, and returns the answer; it follows no redirect, and keeps no connection. */
export async function ask({
  door,
  path,
  method = "GET",
  headers = {},
  body,
  from = "127.0.0.1",
}: Question & Readonly<{ door: Door }>): Promise<Answer> {
  const asked = (door.ca === undefined ? overHttp : overHttps)({
    host: "127.0.0.1",
    port: door.port,
    localAddress: from,
    servername: HOST,
    ca: door.ca,
    agent: false,
    path,
    method,
    headers: { host: HOST, ...headers },
    timeout: LONGEST_SILENCE_MS,
  });
  return await new Promise<Answer>((resolve, reject) => {
    asked.once("timeout", () => asked.destroy(new Error(`no answer for ${path}`)));
    asked.once("error", reject).once("response", (response) => {
      const { statusCode: status = 0, headers: said } = response;
      buffer(response)
        .then((bytes) => resolve({ status, headers: said, body: bytes.toString() }))
        .catch(reject);
    });
    asked.end(body);
  });
}
