import { expect, test } from "vitest";
import { ownScripts } from "./own-scripts";

const { createScriptURL, createHTML } = ownScripts("https://waymark.example.org");

test.each([
  "/_next/static/chunks/a.js",
  "https://waymark.example.org/_next/static/chunks/a.js?v=1",
  "/push-worker.js",
])("%s is a script of ours", (text) => {
  expect(createScriptURL(text)).toBe(text);
});

test.each([
  "https://evil.example/_next/static/chunks/a.js",
  "//evil.example/_next/static/a.js",
  "http://waymark.example.org/_next/static/a.js",
  "/_next/static/../../api/export/data.json",
  "/_next/static/%2e%2e/%2e%2e/api/export/data.json",
  "/_next/staticky/a.js",
  "/today",
  "/push-worker.js?v=1",
  "_next/static/chunks/a.js",
  "data:text/javascript,alert(1)",
  "blob:https://waymark.example.org/1",
  "javascript:alert(1)",
  "https://waymark.example.org:999999/",
  "",
])("%s is none", (text) => {
  expect(createScriptURL(text)).toBeNull();
});

test("of HTML, only the empty element is made", () => {
  expect(createHTML("<script></script>")).toBe("<script></script>");
  expect(createHTML("<script>alert(1)</script>")).toBeNull();
  expect(createHTML("<img src=x onerror=alert(1)>")).toBeNull();
  expect(createHTML("")).toBeNull();
});
