import { expect, test } from "vitest";
import { evidenceParts, normalisedEvidence, placeOf } from "./evidence-parts.ts";

test("each link on a line of its own is a link, and the rest are words", () => {
  expect(
    evidenceParts(
      "https://example.org/code\nA service that answers in 20 ms.\n\nhttps://example.org/live \nIt runs since March.",
    ),
  ).toEqual({
    links: ["https://example.org/code", "https://example.org/live"],
    words: "A service that answers in 20 ms.\n\nIt runs since March.",
  });
});

test("a single link and a single note are what they always were", () => {
  expect(evidenceParts("https://example.org/a")).toEqual({
    links: ["https://example.org/a"],
    words: "",
  });
  expect(evidenceParts("Shown to my team")).toEqual({ links: [], words: "Shown to my team" });
});

test("the same link twice is one", () => {
  expect(evidenceParts("https://example.org/a\nhttps://example.org/a").links).toHaveLength(1);
});

test("what runs script, and a link with words behind it, are words", () => {
  const text = "javascript:alert(1)\nhttps://example.org/a and more";
  expect(evidenceParts(text)).toEqual({ links: [], words: text });
});

test("links are kept in one spelling, words as they were typed", () => {
  expect(normalisedEvidence("HTTPS://Example.org\n  two words")).toBe(
    "https://example.org/\n  two words",
  );
});

test("a link is read by where it leads", () => {
  expect(placeOf("https://example.org/")).toBe("example.org");
  expect(placeOf("https://example.org/a/b?token=1")).toBe("example.org/a/b");
});
