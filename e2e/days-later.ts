import type { Page } from "@playwright/test";
import { daysAgo } from "./history";

/** From now on, every request of this page is made that many days later. */
export async function daysLater(page: Page, days: number): Promise<void> {
  await page.setExtraHTTPHeaders({ "x-waymark-now": daysAgo(-days).toISOString() });
}
