import { expect, test } from "vitest";
import { linkedDataOf, scriptText } from "./linked-data.ts";

const PROJECT = {
  ...{ title: "A `shop`", outcome: "You can sell.", on: "2026-03-03", isDone: true },
  ...{ links: ["https://example.org/shop"], words: "It sells tea.", pictures: [] },
};

test("the person and each of their works are told, in words without marks", () => {
  const view = { name: "Ada", line: "", projects: [PROJECT] };
  expect(linkedDataOf({ view, address: "https://w.example/p/ada" })).toEqual({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Person",
        "@id": "https://w.example/p/ada#person",
        name: "Ada",
        url: "https://w.example/p/ada",
      },
      {
        "@type": "CreativeWork",
        ...{ name: "A shop", description: "It sells tea.", dateCreated: "2026-03-03" },
        creator: { "@id": "https://w.example/p/ada#person" },
        url: ["https://example.org/shop"],
      },
    ],
  });
});

test("nothing that somebody wrote ends the script element", () => {
  const text = scriptText({ name: "</script><script>alert(1)</script>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>" });
});
