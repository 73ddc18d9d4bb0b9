import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { madePage } from "./made-page.ts";

const BARE =
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body><p>Onetwo</p></body></html>';

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://localhost/waymark",
    AUTH_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret that is only here for a test",
  });
});

const INLINE = 'self.push([1,"ü\\u003c/script>"])';
const HTML = `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/static/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/_next/static/a.js" async=""></script></head><body><!--$--><p>One<!-- -->two</p><!--/$--><script>${INLINE}</script></body></html>`;

test("a page that is read goes out without anything of scripts, and runs none", () => {
  const page = madePage({ html: HTML, script: undefined });
  expect(page.bytes("identity").toString()).toBe(BARE);
  expect(page.policy).toContain("script-src 'none';");
});

test("a page with a script of ours runs that file, and nothing that stands in it", () => {
  const page = madePage({ html: HTML, script: "/own/page.js" });
  expect(page.bytes("identity").toString()).toBe(
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/><script type="module" src="/own/page.js"></script></head><body><p>Onetwo</p></body></html>',
  );
  expect(page.policy).toContain("script-src 'self';");
  expect(page.policy).toContain("trusted-types 'none'");
  expect(page.policy).not.toMatch(/nonce|unsafe|sha256/);
});

test("it is the same page in each encoding, and another one by its hash alone", () => {
  const page = madePage({ html: HTML, script: undefined });
  expect(gunzipSync(page.bytes("gzip")).toString()).toBe(BARE);
  expect(brotliDecompressSync(page.bytes("br")).toString()).toBe(BARE);
  expect(madePage({ html: HTML, script: undefined }).hash).toBe(page.hash);
  expect(madePage({ html: `${HTML} `, script: undefined }).hash).not.toBe(page.hash);
});

test("fonts that the framework has loaded ahead are, and nothing else", () => {
  const link =
    '</_next/static/media/a.p.1.woff2>; rel=preload; as="font"; crossorigin=""; nonce="n"; type="font/woff2", </_next/b.css>; rel=preload; as="style"';
  const text = madePage({ html: HTML, link, script: undefined }).bytes("identity").toString();
  expect(text.match(/<link [^>]*preload[^>]*>/g)).toEqual([
    '<link rel="preload" href="/_next/static/media/a.p.1.woff2" as="font" type="font/woff2" crossorigin>',
  ]);
});
