import { expect, test } from "vitest";
import { credentialNotice, NOTICES } from "./notices.ts";

type Change = Parameters<typeof credentialNotice>[0]["change"];

const CREDENTIAL_CHANGES = Object.keys(NOTICES) as Change[];
const ORIGIN = "https://waymark.example.org";

test("each change is told in words of its own", () => {
  const said = CREDENTIAL_CHANGES.map((change) => credentialNotice({ change, origin: ORIGIN }));
  expect(said.length).toBeGreaterThan(10);
  expect(new Set(said.map(({ subject }) => subject)).size).toBe(said.length);
  expect(new Set(said.map(({ lines }) => lines[0])).size).toBe(said.length);
});

test.each(CREDENTIAL_CHANGES)("%s: the notice says what to do if it was not them", (change) => {
  const { lines } = credentialNotice({ change, origin: ORIGIN });
  expect(lines.filter((line) => typeof line === "string").join(" ")).toContain("If it was not you");
  expect(lines).toContainEqual({ link: `${ORIGIN}/forgot-password` });
});

test.each(CREDENTIAL_CHANGES)("%s: the notice is in ASCII and keeps to short lines", (change) => {
  const { subject, lines } = credentialNotice({ change, origin: ORIGIN });
  const texts = [subject, ...lines.filter((line) => typeof line === "string")];
  for (const text of texts) {
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(76);
  }
});
