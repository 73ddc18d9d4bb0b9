import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { chromiumOptions } from "../checks/chromium.ts";
import type { Finding } from "./finding.ts";
import { medianOf } from "./medians.ts";
import type { ServedWaymark } from "./waymark-app.ts";

const TIMES = 7;
const SLOWED = 4;
/** 400 kbit/s both ways, and 400 ms until anything comes. */
const LINE = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const MOST = { tick: 50, opening: 1_500 } as const;

type Felt = Readonly<{ waymark: ServedWaymark; milestone: string; browser: string }>;

/** Measures what a learner on a weak phone and a slow line waits for, in a real browser. */
export async function measureFelt({
  waymark,
  milestone,
  browser: path,
}: Felt): Promise<readonly Finding[]> {
  const browser = await chromium.launch(chromiumOptions(path));
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const [name = "", value = ""] = waymark.cookieOf({ kind: "oneYear", number: 1 }).split("=");
    await context.addCookies([{ name, value, url: waymark.origin }]);
    const ticks = await millisecondsToTick({
      context,
      address: `${waymark.origin}/milestones/${milestone}`,
    });
    const openings = await millisecondsToOpen({ context, origin: waymark.origin });
    return [
      findingOf({
        name: `a tick to the changed screen, CPU ${SLOWED} × slower`,
        times: ticks,
        most: MOST.tick,
      }),
      findingOf({
        name: "/today from /roadmap, 400 kbit/s and 400 ms",
        times: openings,
        most: MOST.opening,
      }),
    ];
  } finally {
    await browser.close();
  }
}

function findingOf({
  name,
  times,
  most,
}: Readonly<{ name: string; times: readonly number[]; most: number }>): Finding {
  const middle = medianOf(times);
  const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`;
  return {
    name,
    measured: `${middle.toFixed(0)} ms`,
    beside: `(${range})`,
    toReach: `≤ ${most} ms`,
    isReached: middle <= most,
  };
}

async function millisecondsToTick({
  context,
  address,
}: Readonly<{ context: BrowserContext; address: string }>): Promise<readonly number[]> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await openAtRest({ page, address });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const box = page.getByRole("checkbox").first();
  const times: number[] = [];
  while (times.length < TIMES) {
    const waiting = painted(page);
    const saved = page.waitForResponse("**/api/ticks");
    await box.click();
    times.push(await waiting);
    await saved;
  }
  await page.close();
  return times;
}

/** Opens a page, and waits until its scripts have nothing left to prepare. */
async function openAtRest({
  page,
  address,
}: Readonly<{ page: Page; address: string }>): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
}

/** Milliseconds from the next press on a box until a frame shows that it changed. */
function painted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        addEventListener(
          "click",
          ({ timeStamp }) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              // After the frame that shows the change: a message comes when it was painted.
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => done(performance.now() - timeStamp);
                port2.postMessage(null);
              });
            });
            const attributeFilter = ["aria-checked", "checked"];
            observer.observe(document.body, { subtree: true, attributes: true, attributeFilter });
          },
          { once: true, capture: true },
        );
      }),
  );
}

async function millisecondsToOpen({
  context,
  origin,
}: Readonly<{ context: BrowserContext; origin: string }>): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < TIMES) {
    const page = await context.newPage();
    await openAtRest({ page, address: `${origin}/roadmap` });
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", LINE);
    const title = await page.title();
    const began = performance.now();
    await page
      .getByRole("navigation")
      .getByRole("link", { name: "Today", exact: true })
      .first()
      .click();
    await page.waitForFunction(
      (before) => document.title !== before && document.querySelector("h1") !== null,
      title,
    );
    times.push(performance.now() - began);
    await page.close();
  }
  return times;
}
