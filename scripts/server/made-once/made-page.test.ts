import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { madePage } from "./made-page.ts";

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
  const page = madePage({ html: HTML, isScripted: false });
  expect(page.bytes("identity").toString()).toBe(
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body><p>Onetwo</p></body></html>',
  );
  expect(page.policy).toContain("script-src 'none';");
});

test("a page with scripts runs its files and what stands in it, by its hash", () => {
  const page = madePage({ html: HTML, isScripted: true });
  expect(page.bytes("identity").toString()).toBe(HTML);
  const hash = createHash("sha256").update(INLINE).digest("base64");
  expect(page.policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(page.policy).not.toMatch(/nonce|unsafe/);
});

test("it is the same page in each encoding, and another one by its hash alone", () => {
  const page = madePage({ html: HTML, isScripted: true });
  expect(gunzipSync(page.bytes("gzip")).toString()).toBe(HTML);
  expect(brotliDecompressSync(page.bytes("br")).toString()).toBe(HTML);
  expect(madePage({ html: HTML, isScripted: true }).hash).toBe(page.hash);
  expect(madePage({ html: `${HTML} `, isScripted: true }).hash).not.toBe(page.hash);
});
