import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("no form sends itself: what was typed on its page would be lost without a connection", async () => {
  const forms: string[] = [];
  const alone: string[] = [];
  for await (const file of glob("{app,components}/**/*.tsx")) {
    const text = await readFile(file, "utf8");
    for (const [form] of text.matchAll(/<form\b[^>]*?>/gs)) {
      forms.push(form);
      const sends = /action=\{(\w|\.)+\}/.test(form) && !/method="get"/.test(form);
      if (sends && !form.includes("onSubmit={")) alone.push(file);
    }
  }
  expect(forms.length).toBeGreaterThan(20);
  expect(alone).toEqual([]);
});
