import { expect, test } from "vitest";
import { isWebAddress } from "./web-address.ts";

test.each([
  "javascript:alert(1)",
  "javascript:alert(1) // https://example.org",
  "data:text/html,x",
  "ftp://example.org",
  "example.org",
  "https://",
  "a note in words",
])("%s is no web address", (text) => {
  expect(isWebAddress(text)).toBe(false);
});

test.each(["https://example.org/repo", "http://localhost:3000"])("%s is one", (text) => {
  expect(isWebAddress(text)).toBe(true);
});
