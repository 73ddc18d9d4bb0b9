import { globSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { COMPRESSED, COMPRESSIBLE } from "../steps/compress-built-files.ts";
import type { Encoding } from "./encoding.ts";
import { hashOf, type Kept, sendKept } from "./send-kept.ts";

const FOLDER = "/_next/static/";
const TYPES: Readonly<Record<string, string>> = {
  js: "application/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

/** The scripts and styles of this build, each kept once it was asked for: 1.6 MB in all (docs/decisions/054). */
const kept = new Map<string, Kept>();

let names: ReadonlySet<string> | undefined;

/**
 * Answers with a script or a style of the build as it was compressed when it was built. Returns false for whatever else: that is the
 * framework's.
 */
export function answerBuilt({
  request,
  response,
  path,
}: Readonly<{ request: IncomingMessage; response: ServerResponse; path: string }>): boolean {
  const { method = "", headers } = request;
  if (method !== "GET" && method !== "HEAD") return false;
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)];
  if (type === undefined || headers.range !== undefined) return false;
  const file = kept.get(path) ?? readBuilt(path);
  if (file === undefined) return false;
  response.setHeader("content-type", type);
  response.setHeader("cache-control", "public, max-age=31536000, immutable");
  response.setHeader("vary", "Accept-Encoding");
  sendKept({ kept: file, request, response });
  return true;
}

/** Reads the built file of exactly this name, and keeps it; undefined where this build has none, or has it uncompressed alone. */
function readBuilt(path: string): Kept | undefined {
  const folder = join(process.env.WAYMARK_DIST_DIR ?? ".next", "static");
  names ??= new Set(globSync(`${COMPRESSIBLE}${COMPRESSED.br}`, { cwd: folder }));
  const name = path.slice(FOLDER.length);
  if (!path.startsWith(FOLDER) || !names.has(`${name}${COMPRESSED.br}`)) return undefined;
  try {
    const file = readKept(join(folder, name));
    kept.set(path, file);
    return file;
  } catch {
    // It has gone since: somebody built into the folder of a running server.
    return undefined;
  }
}

/** Reads a file in all its forms; throws where one of them is not there. */
function readKept(file: string): Kept {
  const bytes: Readonly<Record<Encoding, Buffer>> = {
    br: readFileSync(`${file}${COMPRESSED.br}`),
    gzip: readFileSync(`${file}${COMPRESSED.gzip}`),
    identity: readFileSync(file),
  };
  return { bytes: (encoding) => bytes[encoding], hash: hashOf(bytes.identity) };
}
