import type { Page } from "@playwright/test";
import { type CountedApp, test } from "./counted-app";
import { BACKEND, FUNDAMENTALS } from "./fixed-roadmap";
import { commit, daysAgo, donePhases } from "./history";
import { type Account, expect, fillSignIn } from "./story";
import { hold } from "./ticking";

/** Session lookup included; a round trip is one message sent and awaited, BEGIN and COMMIT too. */
const MOST = 2;

test.describe.configure({ mode: "default" });

for (const route of ["/today", "/roadmap"]) {
  test(`${route} needs at most two round trips to the database`, async ({
    page,
    counted,
    newAccount,
  }) => {
    await enter({ page, counted, account: await learnerMidway(newAccount) });
    await page.request.get(`${counted.origin}${route}`);
    counted.takeRoundTrips();
    const response = await page.request.get(`${counted.origin}${route}`);
    expect(await response.text()).toContain("Roadmap progress");
    const made = counted.takeRoundTrips();
    expectAtMost(MOST, made);
  });
}

test("a tick by script needs at most two round trips to the database", async ({
  page,
  counted,
  newAccount,
}) => {
  await enter({ page, counted, account: await learnerMidway(newAccount) });
  for (const done of [true, false, true]) {
    const tick = { milestone: "core-http-apis", done, operationId: crypto.randomUUID() };
    counted.takeRoundTrips();
    const response = await page.request.post(`${counted.origin}/api/ticks`, {
      data: tick,
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect(response.status()).toBe(200);
    const made = counted.takeRoundTrips();
    expectAtMost(MOST, made);
  }
});

test("a tick of a step needs at most two round trips to the database", async ({
  page,
  counted,
  newAccount,
}) => {
  await enter({ page, counted, account: await learnerMidway(newAccount) });
  await page.goto(`${counted.origin}/milestones/core-http-apis`);
  const step = page.getByRole("region", { name: "Steps" }).getByRole("checkbox").first();
  // Once a tick is saved, the page is requested again: that is not part of the tick.
  const { held, release } = await hold(page, "**/*_rsc=*");
  counted.takeRoundTrips();
  await step.click();
  await expect(page.getByText(/^1 of \d+ steps done\./).first()).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  expectAtMost(MOST, counted.takeRoundTrips());
  release();
});

test("a tick without script needs at most two round trips, and its page two more", async ({
  browser,
  counted,
  newAccount,
}) => {
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter({ page, counted, account: await learnerMidway(newAccount) });
  await page.goto(`${counted.origin}/roadmap`);
  counted.takeRoundTrips();
  await page.getByRole("checkbox", { checked: false }).first().click();
  await page.waitForURL("**/roadmap?ticked=*");
  await expect(
    page.getByText(`${FUNDAMENTALS + 1} of ${BACKEND.required}`, { exact: true }),
  ).toBeVisible();
  const made = counted.takeRoundTrips();
  expectAtMost(2 * MOST, made);
});

/** Where it was too much, the message lists what was asked. */
function expectAtMost(most: number, made: readonly string[]): void {
  expect(made, made.join("\n\n")).not.toHaveLength(0);
  expect(made.length, made.join("\n\n")).toBeLessThanOrEqual(most);
}

async function learnerMidway(
  newAccount: (options: Readonly<{ at: Date; timeZone: string }>) => Promise<Account>,
): Promise<Account> {
  const account = await newAccount({ at: daysAgo(60), timeZone: zoneInDaytime() });
  await commit({ account, at: daysAgo(50), path: "backend" });
  await donePhases({ account, at: daysAgo(20), phases: ["fundamentals"] });
  return account;
}

/** A zone without small hours now: in these a tick reads one row more, the tick before it. */
function zoneInDaytime(): string {
  const hour = new Date().getUTCHours();
  return hour > 5 && hour < 18 ? "UTC" : "Pacific/Honolulu";
}

/** Signs in at the counted app. What a process reads once, it has read then. */
async function enter({
  page,
  counted,
  account,
}: Readonly<{ page: Page; counted: CountedApp; account: Account }>): Promise<void> {
  await page.goto(`${counted.origin}/sign-in`);
  await fillSignIn({ page, account });
  await page.waitForURL("**/today");
  for (const route of ["/today", "/roadmap", "/milestones/core-http-apis"]) {
    await page.request.get(`${counted.origin}${route}`);
  }
}
