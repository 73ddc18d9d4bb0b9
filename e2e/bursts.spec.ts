import { WHEN_DONE_QUESTION } from "#lib/wording/burst";
import { commit, daysAgo, done } from "./history";
import { expect, test } from "./story";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("who ticks more than a day holds says when they did it, and it then counts or was known before", async ({
      page,
      newAccount,
      signIn,
    }) => {
      const ada = await newAccount();
      await commit({ account: ada, at: daysAgo(20), path: "backend" });
      await done({ account: ada, at: daysAgo(2), milestones: ["be-blog"] });
      await signIn(ada);
      await page.goto("/journey");
      const hours = page.getByRole("region", { name: "Hours by week" });
      await expect(hours).toContainText("12 of them do not count");
      await hours.getByRole("link", { name: WHEN_DONE_QUESTION }).click();
      await page.getByLabel("Over the days since the date below").check();
      await page.getByLabel("The first of these days").fill("2020-01-01");
      await page.getByRole("button", { name: "Save when I did this" }).click();
      await expect(page.getByText("Enter a date before the day")).toBeVisible();
      await page.getByLabel("Before Waymark", { exact: true }).check();
      await page.getByRole("button", { name: "Save when I did this" }).click();
      await page.waitForURL("**/journey**");
      await expect(hours.getByRole("link", { name: WHEN_DONE_QUESTION })).toBeHidden();
      await expect(page.getByText(/was done before Waymark/)).toBeVisible();
    });
  });
}

test("today says which hours of this week do not count yet, and leads to the question", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(20), path: "backend" });
  await done({ account: ada, at: daysAgo(0), milestones: ["be-blog"] });
  await signIn(ada);
  await page.goto("/today");
  const work = page.getByRole("region", { name: "Worked today?" });
  await expect(work).toContainText("do not count until you say when you did this");
  await work.getByRole("link", { name: WHEN_DONE_QUESTION }).click();
  await page.waitForURL("**/when?day=*");
});
