import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { BACKEND } from "./fixed-roadmap";
import { commit, daysAgo, donePhases, learnerAt } from "./history";
import { expect, test } from "./story";

/** How much more script than an empty page a public page may ship. */
const LITTLE_MORE = 1.12;

for (const route of ["/", "/paths", "/paths/backend"]) {
  test(`${route} makes a browser load little more script than an empty page would`, async ({
    page,
  }) => {
    const sizes = await scriptsOf({ page, route });
    const framework = frameworkFiles();
    const floor = framework.reduce((sum, file) => sum + (sizes.get(file) ?? Number.NaN), 0);
    const loaded = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(floor).toBeGreaterThan(100_000);
    expect(loaded).toBeLessThanOrEqual(LITTLE_MORE * floor);
  });
}

test("what a browser gets for today holds no milestone but those that it shows", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount({ at: daysAgo(60) });
  await commit({ account, at: daysAgo(50), path: "backend" });
  await donePhases({ account, at: daysAgo(20), phases: ["fundamentals"] });
  await signIn(account);
  const { roadmap, progress } = await learnerAt({ account, at: new Date() });
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones);
  const others = milestones.filter(({ id }) => id !== progress.next?.id);
  expect(others).toHaveLength(BACKEND.milestones - 1);

  const html = await (await page.request.get("/today")).text();
  const flight = await (await page.request.get("/today?_rsc=1", { headers: { rsc: "1" } })).text();
  for (const [kind, text] of Object.entries({ html, flight })) {
    expect(text, kind).toContain(plainPartOf(progress.next?.title ?? "nothing"));
    for (const { outcome, steps } of others) {
      expect(text.includes(plainPartOf(outcome)), `${kind}: ${outcome}`).toBe(false);
      for (const { title } of steps) {
        expect(text.includes(plainPartOf(title)), `${kind}: ${title}`).toBe(false);
      }
    }
  }
});

/** The scripts that a page makes the browser load, by their path in the build, and their bytes as they were sent. */
async function scriptsOf({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<ReadonlyMap<string, number>> {
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    const file = new URL(request.url()).pathname.replace(/^\/_next\//, "");
    sizes.push(request.sizes().then(({ responseBodySize }) => [file, responseBodySize] as const));
  });
  await page.goto(route, { waitUntil: "networkidle" });
  return new Map(await Promise.all(sizes));
}

/**
 * What every page of this build loads before anything of its own: React and the framework's client. The smallest
 * possible page of the framework loads these, and a little more.
 */
function frameworkFiles(): readonly string[] {
  const folder = process.env.WAYMARK_DIST_DIR ?? ".next";
  const manifest = JSON.parse(readFileSync(join(folder, "build-manifest.json"), "utf8"));
  return manifest.rootMainFiles;
}

/** The longest stretch of a text that is written the same in HTML and in JSON. */
function plainPartOf(text: string): string {
  const parts = text.match(/[\w ,.:;-]+/g) ?? [];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}
