import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleMails } from "./sample-mails.ts";
import { writePreview } from "./write-preview.ts";

test("every mail that Waymark can word stands in the preview", () => {
  const worded = globSync("lib/wording/**/*.ts")
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/export function (\w+Mails?)\(/g)])
    .map(([, name]) => name ?? "");
  const samples = readFileSync("scripts/mail-preview/sample-mails.ts", "utf8");
  expect(worded.length).toBeGreaterThan(12);
  expect(worded.filter((name) => !new RegExp(`\\b${name}\\(`).test(samples))).toEqual([]);
});

test("each is written as text and in both colour schemes, and a page leads to all", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-preview-"));
  const names = writePreview(folder);
  expect(names).toEqual([...sampleMails().keys()]);
  const files = names.flatMap((name) =>
    [".dark.html", ".light.html", ".txt"].map((end) => `${name}${end}`),
  );
  expect(readdirSync(folder).toSorted()).toEqual([...files, "index.html"].toSorted());
  const index = readFileSync(join(folder, "index.html"), "utf8");
  expect(files.filter((file) => !index.includes(`"${file}"`))).toEqual([]);
  const dark = readFileSync(join(folder, "reminder-planned-day.dark.html"), "utf8");
  expect(dark).toContain("@media all {");
  expect(dark).toContain("step 3, about 25 minutes");
  rmSync(folder, { recursive: true });
});
