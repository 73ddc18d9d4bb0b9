import "server-only";
import { promises as dns } from "node:dns";
import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "#lib/outside/public-address";

type Resolved = Readonly<{ address: string; family: number }>;

/** Asks the system for the addresses of a host. */
type Resolve = (host: string) => Promise<readonly Resolved[]>;

/** What is asked of a host outside, and how much of its time and its words are taken. */
export type Asking = Readonly<{
  url: string;
  method: "GET" | "HEAD" | "POST";
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
  schemes: readonly ("http:" | "https:")[];
  /** In milliseconds, from the first look-up to the last byte. */
  within: number;
  mostBytes: number;
  /** Origins that whoever runs the instance has named: they may stand in a private network. */
  allowed?: readonly string[];
  /** Of tests: the ports besides those of the schemes, and who knows the addresses of hosts. */
  ports?: readonly string[];
  resolve?: Resolve;
}>;

/** A host answered; or it must not be asked; or it did not answer in time, could not be found, or broke off. */
export type OutsideAnswer = Readonly<
  | { kind: "answered"; status: number; headers: IncomingHttpHeaders; body: Buffer }
  | { kind: "refused" }
  | { kind: "silent"; code: string }
>;

/**
 * Sends one request to a host of the public internet (docs/security.md#way-out). It is refused where the address is not plain, where any
 * address of its host is not public, and it goes to the addresses that were looked at: what the host's name means a moment later does
 * not count. A redirect is an answer like another and is not followed.
 */
export async function askOutside(asking: Asking): Promise<OutsideAnswer> {
  const url = URL.parse(asking.url);
  if (url === null || !isPlain({ url, asking })) return { kind: "refused" };
  const patience = AbortSignal.timeout(asking.within);
  try {
    const addresses = await addressesOf({ url, asking, patience });
    if (addresses === undefined) return { kind: "refused" };
    return await send({ url, asking, addresses, patience });
  } catch (error) {
    return { kind: "silent", code: codeOf(error) };
  }
}

/** Returns whether an address is one that may be asked, as far as can be seen without asking for its host. */
export function isPlainAddress(asking: Pick<Asking, "url" | "schemes" | "allowed">): boolean {
  const url = URL.parse(asking.url);
  return url !== null && isPlain({ url, asking });
}

type Known = Pick<Asking, "schemes" | "allowed" | "ports">;

function isPlain({ url, asking }: Readonly<{ url: URL; asking: Known }>): boolean {
  if (url.username !== "" || url.password !== "") return false;
  if (isAllowed({ url, asking })) return true;
  const isOfScheme = asking.schemes.some((scheme) => scheme === url.protocol);
  if (!isOfScheme || !["", ...(asking.ports ?? [])].includes(url.port)) return false;
  const host = hostOf(url);
  const isLiteral = /^[\d.]+$/.test(host) || host.includes(":");
  return !isLiteral || isPublicAddress(host);
}

function isAllowed({ url, asking }: Readonly<{ url: URL; asking: Known }>): boolean {
  return asking.allowed?.includes(url.origin) ?? false;
}

/** Without the brackets of an IPv6 address. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

type Given = Readonly<{ url: URL; asking: Asking; patience: AbortSignal }>;

/** All addresses of the host; undefined where one of them is not public. */
async function addressesOf({
  url,
  asking,
  patience,
}: Given): Promise<readonly Resolved[] | undefined> {
  const { resolve = (host) => dns.lookup(host, { all: true }) } = asking;
  const addresses = await Promise.race([resolve(hostOf(url)), ended(patience)]);
  if (addresses.length === 0) throw Object.assign(new Error("no address"), { code: "ENOTFOUND" });
  const isPublic = addresses.every(({ address }) => isPublicAddress(address));
  return isPublic || isAllowed({ url, asking }) ? addresses : undefined;
}

function ended(patience: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    patience.addEventListener("abort", () => reject(patience.reason), { once: true });
  });
}

function send({
  url,
  asking: { method, headers = {}, body, mostBytes },
  addresses,
  patience,
}: Given & Readonly<{ addresses: readonly Resolved[] }>): Promise<OutsideAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<OutsideAnswer>();
  const lookup: LookupFunction = (_, { all }, found) => {
    const [{ address, family } = { address: "", family: 0 }] = addresses;
    if (all) found(null, [...addresses]);
    else found(null, address, family);
  };
  const { request } = url.protocol === "https:" ? https : http;
  const asked = request(url, { method, headers, lookup, agent: false, signal: patience });
  asked.on("error", reject);
  asked.on("response", (answer) => {
    readUpTo(mostBytes, answer).then((read) => {
      asked.destroy();
      const { statusCode: status = 0, headers: said } = answer;
      resolve({ kind: "answered", status, headers: said, body: read });
    }, reject);
  });
  asked.end(body);
  return promise;
}

/** What is longer is cut off, and not waited for. */
async function readUpTo(mostBytes: number, answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer) {
    const read = Buffer.from(part);
    parts.push(read);
    bytes += read.length;
    if (bytes >= mostBytes) break;
  }
  return Buffer.concat(parts).subarray(0, mostBytes);
}

/** The code of the system or of TLS; what else a library says may hold an address. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : "unknown";
}
