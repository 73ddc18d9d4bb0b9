import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { devices } from "@playwright/test";
import { SETUP } from "./fixed-roadmap";
import { expect, PASSWORD, test } from "./story";
import { everythingIsSaved } from "./ticking";

/** A slow line: 400 kbit/s both ways, and 400 ms until anything comes. */
const LINE = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** A thumb on a phone: five letters a second. */
const TYPING = { delay: 200 };

test.use({ ...devices["Pixel 7"], viewport: { width: 390, height: 844 } });

test("how long it takes from the landing page to the first ticked step", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
  const began = performance.now();
  const marks: (readonly [what: string, seconds: number])[] = [];
  const mark = (what: string) => marks.push([what, (performance.now() - began) / 1_000]);

  await page.goto("/", { waitUntil: "commit" });
  const start = page.getByRole("link", { name: "Start with the fundamentals" });
  await expect(start).toBeVisible();
  mark("the landing page can be read");
  await start.click();
  const name = page.getByLabel("Name");
  await name.pressSequentially("Sam", TYPING);
  mark("the form is there, and the name stands in it");
  await page
    .getByLabel("Email")
    .pressSequentially(`sam-${crypto.randomUUID().slice(0, 8)}@example.org`, TYPING);
  await page.getByLabel("Password").pressSequentially(PASSWORD, TYPING);
  mark("the form is filled in");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: SETUP })).toBeVisible();
  mark("the first milestone can be read");
  const step = page.getByRole("list").getByRole("checkbox").first();
  await step.click();
  await expect(step).toBeChecked();
  mark("the first step is ticked");
  await everythingIsSaved(page);
  mark("and saved");
  const lines = marks.map(([what, seconds]) => `${seconds.toFixed(1).padStart(6)} s  ${what}`);
  writeFileSync(join(process.env.E2E_RESULTS ?? ".", "first-step.txt"), lines.join("\n"));
});
