import { expect, type Locator, type Page, type Route } from "@playwright/test";

/** What the stories about ticks have in common. */

export const TICKS = "**/api/ticks";

/** Opens a page that has boxes, and waits until script answers for them. */
export async function openWithScript(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    const first = document.querySelector("[role=checkbox]") ?? {};
    return Object.keys(first).some((key) => key.startsWith("__reactProps$"));
  });
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

/** Lets the first request for these addresses wait for ever, and collects it. */
export async function holdFirst(page: Page, addresses: string): Promise<readonly Route[]> {
  const held: Route[] = [];
  await page.route(addresses, (route) => void held.push(route), { times: 1 });
  return held;
}
