import { SETUP } from "./fixed-roadmap";
import { commit, daysAgo, done } from "./history";
import { expect, test } from "./story";

const TITLES = ["Backend / API developer", "Data scientist", "Machine learning engineer"];

test("without script, a stranger chooses paths and sees them on the same rows, with what they share", async ({
  browser,
}) => {
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/paths");
  for (const name of TITLES) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "See them side by side" }).click();
  await expect(page).toHaveURL(/\/paths\/compare\?paths=/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three paths, side by side");

  const table = page.getByRole("table", { name: "Career paths" });
  await expect(table.getByRole("columnheader")).toHaveText(["Question", ...TITLES]);
  for (const row of await table.getByRole("row").all()) {
    expect(await row.getByRole("cell").count()).toBe(
      (await row.getByRole("rowheader").count()) * TITLES.length,
    );
  }
  const shared = page.getByRole("list", { name: "What they share" });
  await expect(shared.getByText("All three:")).toBeVisible();
  await shared.getByText("All three:").click();
  await expect(shared.getByText(SETUP)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: TITLES[0] })).toBeChecked();
});

test("an address that asks for too few, too many or unknown paths says what to do", async ({
  page,
}) => {
  for (const query of ["", "?paths=", "?paths=backend", "?paths=backend,no-such", "?paths=%25"]) {
    await page.goto(`/paths/compare${query}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choose two to four paths");
    await expect(page.getByRole("checkbox").first()).toBeVisible();
  }
  await page.goto("/paths/compare?paths=backend,data-science,devops,automation,data-engineering");
  await expect(page.getByText("You chose five; four fit side by side.")).toBeVisible();
});

test("the comparison is put in order and narrowed by its address, one choice keeping the other", async ({
  page,
}) => {
  await page.goto("/paths");
  const table = page.getByRole("table", { name: "Career paths" });
  await expect(table.getByRole("columnheader")).toHaveCount(8);
  await page.getByRole("link", { name: "a job of its own" }).click();
  await page.waitForURL("/paths?show=jobs");
  await expect(page.getByRole("status")).toHaveText("6 of 7 paths, as published.");
  await page.getByRole("link", { name: "easiest to enter" }).click();
  await page.waitForURL("/paths?sort=easiest&show=jobs");
  await expect(table.getByRole("columnheader").nth(1)).toHaveText("Test automation / QA engineer");
  await expect(table.getByRole("columnheader")).toHaveCount(7);
  await page.goto("/paths?sort=no-such&show=constructor");
  await expect(table.getByRole("columnheader")).toHaveCount(8);
});

test("a learner sees what they have done of each, and what would carry over", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount();
  await commit({ account, at: daysAgo(9), path: "data-science" });
  await done({ account, at: daysAgo(3), milestones: ["fnd-setup"] });
  await signIn(account);
  await page.goto("/paths/compare?paths=backend,data-science");
  const region = page.getByRole("region", { name: "What you have done of each" });
  await expect(region.getByRole("progressbar")).toHaveCount(2);
  await expect(region.getByText("Data scientist, your path")).toBeVisible();
  await expect(
    region.getByRole("heading", {
      name: "If you switched from Data scientist to Backend / API developer today",
    }),
  ).toBeVisible();
  await expect(page.getByRole("list", { name: "What they share" })).toContainText("1 done");
});
