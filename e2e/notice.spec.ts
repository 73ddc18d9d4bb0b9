import type { Page } from "@playwright/test";
import { daysAgo, hopMonthly } from "./history";
import { enrollmentsOf } from "./stored";
import { expect, test } from "./story";

const HOPS = ["backend", "data-science", "machine-learning"];

function notice(page: Page) {
  return page.getByRole("region", { name: "Something from your record" });
}

test("the notice is dismissed with one click, stays away, and comes back the day after a further switch", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: HOPS, since: 10 });
  await signIn(ada);
  await page.goto("/today");
  await notice(page).getByRole("button", { name: "Got it" }).click();
  await expect(notice(page)).toBeHidden();
  await page.goto("/roadmap");
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  await expect(notice(page)).toBeHidden();

  await page.goto("/switch/devops");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await page.setExtraHTTPHeaders({ "x-waymark-now": daysAgo(-1).toISOString() });
  await page.goto("/today");
  await expect(notice(page).getByRole("listitem")).toHaveCount(3);
});

test("dismissed in an old tab, the notice still tells a switch that this tab did not show", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: HOPS, since: 10 });
  await signIn(ada);
  await page.goto("/today");
  await expect(notice(page).getByRole("listitem")).toHaveCount(2);
  const other = await context.newPage();
  await other.goto("/switch/devops");
  await other.getByRole("button", { name: "Switch now" }).click();
  await other.waitForURL("**/today");

  await notice(page).getByRole("button", { name: "Got it" }).click();
  await expect(notice(page)).toBeHidden();
  await page.setExtraHTTPHeaders({ "x-waymark-now": daysAgo(-1).toISOString() });
  await page.goto("/today");
  await expect(notice(page).getByRole("listitem")).toHaveCount(3);
});

test("this does not count, because …: it is marked, and the notice goes", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: HOPS, since: 10 });
  await signIn(ada);
  await page.goto("/today");
  const left = notice(page)
    .getByRole("listitem")
    .filter({ hasText: /^Data scientist/ });
  await left.getByText("This does not count, because …").click();
  await left.getByLabel("Because").fill("The course was cancelled");
  await left.getByRole("button", { name: /^Do not count it/ }).click();
  await expect(notice(page)).toBeHidden();
  const [backend, science] = await enrollmentsOf(ada);
  expect(backend?.exempt).toBeNull();
  expect(science?.exempt).toBe("The course was cancelled");

  await page.goto("/switch/devops");
  await expect(page.getByRole("region", { name: "Your pattern" })).toContainText(
    "Does not count, because: The course was cancelled",
  );
});

test("the mark may have no reason, and is taken away on the journey", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: HOPS, since: 10 });
  await signIn(ada);
  await page.goto("/today");
  const [newest] = await notice(page).getByRole("listitem").all();
  await newest?.getByText("This does not count, because …").click();
  await newest?.getByRole("button", { name: /^Do not count it/ }).click();
  await expect(notice(page)).toBeHidden();

  await page.goto("/journey");
  await expect(page.getByText("You said that this does not count.")).toBeVisible();
  await page.getByRole("button", { name: /^Count it again/ }).click();
  await expect(page.getByRole("button", { name: /^Count it again/ })).toBeHidden();
  await page.goto("/today");
  await expect(notice(page)).toBeVisible();
});

test("the switch page tells the pattern even after the notice was dismissed", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: HOPS, since: 10 });
  await signIn(ada);
  await page.goto("/today");
  await notice(page).getByRole("button", { name: "Got it" }).click();
  await expect(notice(page)).toBeHidden();
  await page.goto("/switch/devops");
  const pattern = page.getByRole("region", { name: "Your pattern" });
  await expect(pattern.getByRole("listitem")).toHaveCount(3);
});
