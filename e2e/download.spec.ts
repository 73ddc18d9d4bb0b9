import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, Request } from "@playwright/test";
import { BACKEND } from "./fixed-roadmap";
import { commit, daysAgo, donePhases, learnerAt } from "./history";
import { expect, test } from "./story";

/**
 * What the smallest page of the framework makes a browser load beside the files of every page, in bytes: measured with a page
 * of one heading, 16.4.6, as the framework compresses it.
 */
const SMALLEST_PAGE = 3_515;

const KB = 1024;

/** How much more script than that a learner's page may bring, in bytes as they are sent. */
const MORE = 17 * KB;

/** How much script a page with forms for strangers brings in all, in bytes as they are sent: a file of ours, and nothing of the framework's. */
const OWN_SCRIPT = 3 * KB;

const STRANGERS = ["/sign-in", "/sign-up", "/search"] as const;

const LEARNERS = [
  ...["/today", "/roadmap", "/journey", "/settings", "/milestones/fnd-git", "/review"],
  ...["/switch/devops", "/your-data", "/search", "/paths", "/paths/backend"],
] as const;

test("pages with forms for strangers load one small script, and nothing of the framework's", async ({
  page,
}) => {
  for (const route of STRANGERS) {
    const loaded = await scriptsOf({ page, route });
    expect.soft([...loaded.keys()], route).toEqual([expect.stringMatching(/^static\/own\/page-/)]);
    for (const size of loaded.values()) expect.soft(size, route).toBeLessThanOrEqual(OWN_SCRIPT);
    await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
  }
});

test("a learner's pages load not much more script than an empty page would", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount({ at: daysAgo(60) });
  await commit({ account, at: daysAgo(50), path: "backend" });
  await signIn(account);
  for (const route of LEARNERS) {
    expect.soft(await moreThanSmallest({ page, route }), route).toBeLessThanOrEqual(MORE);
  }
});

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

/** How many bytes of script a page makes a browser load that has nothing yet, beyond those of the smallest page. */
async function moreThanSmallest({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.clearBrowserCache");
  const sizes = await scriptsOf({ page, route });
  const framework = frameworkFiles();
  const floor = framework.reduce((sum, file) => sum + (sizes.get(file) ?? Number.NaN), 0);
  expect(floor).toBeGreaterThan(100_000);
  await page.goto("about:blank");
  return [...sizes.values()].reduce((sum, size) => sum + size, 0) - floor - SMALLEST_PAGE;
}

/** The scripts that a page makes the browser load, by their path in the build, and their bytes as they were sent. */
async function scriptsOf({
  page,
  route,
}: Readonly<{ page: Page; route: string }>): Promise<ReadonlyMap<string, number>> {
  const sizes: Promise<readonly [string, number]>[] = [];
  function note(request: Request): void {
    if (request.resourceType() !== "script") return;
    const file = new URL(request.url()).pathname.replace(/^\/_next\//, "");
    sizes.push(request.sizes().then(({ responseBodySize }) => [file, responseBodySize] as const));
  }
  page.on("requestfinished", note);
  await page.goto(route, { waitUntil: "networkidle" });
  page.off("requestfinished", note);
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
