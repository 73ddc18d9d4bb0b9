import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { config } from "#lib/config";
import { originsOf } from "#lib/config-providers";
import { contentSecurityPolicy } from "#lib/http/content-security-policy";

export type Encoding = "br" | "gzip" | "identity";

/** A page as it goes out to every stranger who asks for it. */
export type MadePage = Readonly<{
  /** Its bytes, encoded once, when they are first asked for. */
  bytes: (encoding: Encoding) => Buffer;
  /** Its Content-Security-Policy. */
  policy: string;
  /** Names its bytes. */
  hash: string;
}>;

const ENCODE: Readonly<Record<Encoding, (bytes: Buffer) => Buffer>> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => gzipSync(bytes),
  identity: (bytes) => bytes,
};

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;
/** What scripts find their way by. */
const COMMENT = /<!--[^>]*-->/g;

/** Returns a page of the framework's as it goes out: with the hashes of its own scripts, or without any script. */
export function madePage({
  html,
  isScripted,
}: Readonly<{ html: string; isScripted: boolean }>): MadePage {
  const text = isScripted ? html : withoutScripts(html);
  const encoded = new Map<Encoding, Buffer>();
  return {
    bytes: (encoding) => {
      const bytes = encoded.get(encoding) ?? ENCODE[encoding](Buffer.from(text));
      encoded.set(encoding, bytes);
      return bytes;
    },
    policy: contentSecurityPolicy({
      scripts: isScripted ? { hashes: inlineHashes(html) } : "none",
      mode: "production",
      formTargets: originsOf(config().providers),
    }),
    hash: sha256(text).slice(0, 22),
  };
}

function withoutScripts(html: string): string {
  return html.replace(SCRIPT, "").replace(SCRIPT_PRELOAD, "").replace(COMMENT, "");
}

/** The SHA-256 of each script that stands in the page itself, in base64. */
function inlineHashes(html: string): readonly string[] {
  const inline = [...html.matchAll(SCRIPT)].filter(
    ([, attributes = ""]) => !/\bsrc=/.test(attributes),
  );
  return [...new Set(inline.map(([, , text = ""]) => sha256(text)))];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
