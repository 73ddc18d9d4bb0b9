import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { config } from "#lib/config";
import { originsOf } from "#lib/config-providers";
import { contentSecurityPolicy } from "#lib/http/content-security-policy";
import type { Encoding } from "../encoding.ts";
import { hashOf, type Kept } from "../send-kept.ts";

/** A page as it goes out to every stranger who asks for it. */
export type MadePage = Kept &
  Readonly<{
    /** Its Content-Security-Policy. */
    policy: string;
  }>;

const ENCODE: Readonly<Record<Encoding, (bytes: Buffer) => Buffer>> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => gzipSync(bytes),
  identity: (bytes) => bytes,
};

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;
const FONT = /<([^<>"]+\.woff2)>; rel=preload; as="font"/g;
/** What scripts find their way by. */
const COMMENT = /<!--[^>]*-->/g;

/** Returns a page of the framework's as it goes out: with a script of ours in the place of the framework's, or without any. */
export function madePage({
  html,
  link,
  script,
}: Readonly<{
  html: string;
  /** What the framework had loaded ahead, as its header says it. */
  link?: number | string | string[] | undefined;
  /** The address of ours. */
  script: string | undefined;
}>): MadePage {
  const bare = withFonts({ html: withoutScripts(html), link: `${link ?? ""}` });
  const text = script === undefined ? bare : withScript({ html: bare, script });
  const encoded = new Map<Encoding, Buffer>();
  return {
    bytes: (encoding) => {
      const bytes = encoded.get(encoding) ?? ENCODE[encoding](Buffer.from(text));
      encoded.set(encoding, bytes);
      return bytes;
    },
    policy: contentSecurityPolicy({
      scripts: script === undefined ? "none" : "files",
      mode: process.env.NODE_ENV === "development" ? "development" : "production",
      formTargets: originsOf(config().providers),
    }),
    hash: hashOf(text),
  };
}

/** A page that is kept has no header of its own: the fonts that were loaded ahead stand at its beginning. */
function withFonts({ html, link }: Readonly<{ html: string; link: string }>): string {
  const fonts = [...link.matchAll(FONT)].map(
    ([, address]) =>
      `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`,
  );
  return html.replace("<head>", `<head>${fonts.join("")}`);
}

function withoutScripts(html: string): string {
  return html.replace(SCRIPT, "").replace(SCRIPT_PRELOAD, "").replace(COMMENT, "");
}

function withScript({ html, script }: Readonly<{ html: string; script: string }>): string {
  return html.replace("</head>", () => `<script type="module" src="${script}"></script></head>`);
}
