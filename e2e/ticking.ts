import { type CDPSession, expect, type Locator, type Page, type Route } from "@playwright/test";

import { accountMenu } from "./account-menu";

/** What the stories about ticks have in common. */

export const TICKS = "**/api/ticks";

/** Opens a page, and waits until script answers to what is pressed on it: it listens, and has nothing left to prepare. */
export async function openWithScript(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilScriptListens(page);
}

/** Waits until script answers to what is pressed on the page; a learner's tools, which come on demand, are there too. */
export async function untilScriptListens(page: Page): Promise<void> {
  const isLearners = (await accountMenu(page).count()) > 0;
  await using session = await debuggerOf(page);
  const awaited = isLearners ? ["click", "visibilitychange"] : ["submit"];
  await expect.poll(() => listenedFor(session.cdp)).toEqual(expect.arrayContaining(awaited));
  // Script listens on the document before it knows each box; the browser is idle when that work is done.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
}

/** Returns the events of the document that something on the page listens for, as the browser tells its debugger. */
async function listenedFor(cdp: CDPSession): Promise<readonly string[]> {
  const { result } = await cdp.send("Runtime.evaluate", { expression: "document" });
  const { objectId = "" } = result;
  const { listeners } = await cdp.send("DOMDebugger.getEventListeners", { objectId });
  return listeners.map(({ type }) => type);
}

async function debuggerOf(page: Page): Promise<AsyncDisposable & Readonly<{ cdp: CDPSession }>> {
  const cdp = await page.context().newCDPSession(page);
  return { cdp, [Symbol.asyncDispose]: () => cdp.detach() };
}

export function box(page: Page, title: string): Locator {
  return page.getByRole("checkbox", { name: title, exact: true });
}

/** What the page says politely. */
export function said(page: Page, words: string | RegExp): Locator {
  return page.getByRole("status").filter({ hasText: words });
}

/** Waits until no wish of this browser is on its way any more. */
export async function everythingIsSaved(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith("waymark.tick.")),
      ),
    )
    .toEqual([]);
}

type Held = Readonly<{ held: readonly Route[]; release: () => void }>;

/** Holds every request for these addresses until it is released, and collects them. */
export async function hold(page: Page, addresses: string): Promise<Held> {
  const gate = Promise.withResolvers<void>();
  const held: Route[] = [];
  await page.route(addresses, async (route) => {
    held.push(route);
    await gate.promise;
    await route.continue();
  });
  return { held, release: gate.resolve };
}

/** Ticks a milestone on the roadmap, and holds what is sent until it is released. */
export async function tickAndHold(page: Page, title: string): Promise<Held> {
  await openWithScript(page, "/roadmap");
  const ticks = await hold(page, TICKS);
  await box(page, title).click();
  await expect.poll(() => ticks.held.length).toBe(1);
  return ticks;
}

/** Lets the first request for these addresses wait for ever, and collects it. */
export async function holdFirst(page: Page, addresses: string): Promise<readonly Route[]> {
  const held: Route[] = [];
  await page.route(addresses, (route) => void held.push(route), { times: 1 });
  return held;
}
