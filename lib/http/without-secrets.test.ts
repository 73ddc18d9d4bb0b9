import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { withoutSecrets } from "./without-secrets.ts";

const token = () => randomBytes(32).toString("base64url");

test.each([
  [`GET /reset-password?token=${token()}`, "GET /reset-password?token=…"],
  [`"path":"/mentor/${token()}"`, '"path":"/mentor/…"'],
  ["/mentor/short", "/mentor/…"],
  [`"path":"/calendar/${token()}.ics"`, '"path":"/calendar/…"'],
  [`waymark-3000-session=${token()}`, "waymark-3000-session=…"],
  ["cookie eyJhbGciOiJkaXIi.a-b.c_d", "cookie …"],
  ["/api/auth/callback/github?state=abc&code=def", "/api/auth/callback/github?state=…&code=…"],
  ["Key (email)=(ada.l+x@mail.example.org) already exists", "Key (email)=(…@…) already exists"],
  ["postgresql://waymark:s3cret@db:5432/waymark", "postgresql://waymark:…@db:5432/waymark"],
  ["smtp://me%40example.org:pass@mail.example.org", "smtp://me%40example.org:…@mail.example.org"],
])("%s", (text, expected) => {
  expect(withoutSecrets(text)).toBe(expected);
});

test("ids, hashes and addresses of machines stay", () => {
  const id = "01a20064-d754-769a-8578-12756530bdaa";
  const text = `${id} 203.0.113.7 ${"0f".repeat(32)} http://localhost:3000/paths?a=1`;
  expect(withoutSecrets(text)).toBe(text);
});
