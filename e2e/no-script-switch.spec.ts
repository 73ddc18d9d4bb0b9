import { commitToPath } from "#lib/data/commit";
import { SETUP } from "./fixed-roadmap";
import { changeAt, expect, test } from "./story";

test.use({ javaScriptEnabled: false });

const STARTED = new Date(Date.now() - 40 * 86_400_000);

test.beforeEach(async ({ newAccount, signIn }) => {
  const account = await newAccount({ at: STARTED });
  const commitment = { why: "I like servers" };
  const change = changeAt(account, STARTED);
  await commitToPath({ ...change, path: "backend", commitment, prior: ["fnd-setup"] });
  await signIn(account);
});

test("without script, staying changes nothing and leads to the next milestone", async ({
  page,
}) => {
  await page.goto("/paths/machine-learning");
  await page.getByRole("link", { name: "Switch to this path" }).click();
  await expect(page.getByText("I like servers")).toBeVisible();
  await expect(page.getByRole("region", { name: "What carries over" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Your pattern" })).toBeVisible();
  await page.getByLabel("Why now?").fill("A video");
  await page.getByRole("button", { name: "Stay on Backend / API developer" }).click();
  await expect(page).toHaveURL("/today");
  await expect(page.getByRole("main").getByRole("link", { name: "Backend" })).toBeVisible();
  await page.goto("/journey");
  const stays = page.getByRole("list", { name: "Your paths" }).getByRole("listitem");
  await expect(stays).toHaveCount(1);
  await expect(stays).not.toContainText("A video");
});

test("without script, a switch is made, carries ticks over, and stands in the journey", async ({
  page,
}) => {
  await page.goto("/switch/machine-learning");
  await page.getByLabel("Why now?").fill("I want to sort photographs");
  await page.getByRole("button", { name: "Switch now" }).click();
  await expect(page).toHaveURL("/today");
  await page.goto("/roadmap");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Machine learning engineer");
  await expect(page.getByRole("checkbox", { name: SETUP })).toBeChecked();

  await page.getByRole("link", { name: "Journey" }).click();
  const stays = page.getByRole("list", { name: "Your paths" }).getByRole("listitem");
  await expect(stays).toHaveCount(2);
  await expect(stays.first()).toContainText("I want to sort photographs");
});

test("without script, a switch is marked as not counting, and counted again", async ({ page }) => {
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.goto("/journey");
  await page.getByText("This does not count, because …").click();
  await page.getByLabel("Because").fill("My course ended");
  await page.getByRole("button", { name: "Do not count it" }).click();
  await expect(page.getByRole("button", { name: "Count it again" })).toBeVisible();
  await expect(page.getByText("“My course ended”")).toBeVisible();
  await page.getByRole("button", { name: "Count it again" }).click();
  await expect(page.getByText("This does not count, because …")).toBeVisible();
});

test("without script, a switch is planned, shown with the reason, and cancelled", async ({
  page,
}) => {
  await page.goto("/switch/machine-learning");
  await page.getByLabel("Why now?").fill("I want to sort photographs");
  await page.getByRole("button", { name: "Switch in 7 days" }).click();
  await expect(page).toHaveURL("/today");
  await page.goto("/switch/machine-learning");
  await expect(page.getByLabel("Why now?")).toHaveValue("I want to sort photographs");
  const planned = page.getByRole("region", { name: "Planned switch" });
  await planned.getByRole("button", { name: "Cancel the plan" }).click();
  await expect(planned).toBeHidden();
  await expect(page.getByRole("button", { name: "Switch in 7 days" })).toBeVisible();
});

test("without script, the planned switch asks on its day, and is made", async ({ page }) => {
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Switch in 7 days" }).click();
  await expect(page).toHaveURL("/today");
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": day });
  await page.goto("/today");
  await page.getByRole("button", { name: "Switch to Machine learning engineer now" }).click();
  await expect(page).toHaveURL("/today");
  await page.goto("/roadmap");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Machine learning engineer");
});

test("without script, a path is tried, ticked and ended", async ({ page }) => {
  await page.goto("/switch/machine-learning");
  await page.getByRole("button", { name: "Try it for 14 days" }).click();
  await expect(page).toHaveURL("/trial");
  await page.getByRole("checkbox").first().click();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await page.getByRole("button", { name: "End the trial" }).click();
  await expect(page).toHaveURL(/\/today/);
  await page.goto("/roadmap");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Backend / API developer");
});
