import { REFUSALS } from "#lib/wording/refusals";
import { GIT, GIT_RESOURCES } from "./fixed-roadmap";
import { endEverySession } from "./stored";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

const THANKS = "Thank you. The people who run this Waymark have been told.";
const FIRST = "Report broken link (A course about git)";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a learner reports one broken link of a milestone, and is thanked once", async ({
      page,
      signIn,
    }) => {
      await signIn();
      await page.goto("/milestones/fnd-git");
      const reading = page.getByRole("region", { name: "Where to read" });
      await expect(reading.getByText(/(opened|stored copy|index) on \d+ \w+ 20\d\d/)).toHaveCount(
        GIT_RESOURCES,
      );
      await reading.getByRole("button", { name: FIRST }).click();
      await expect(reading.getByText(THANKS)).toHaveCount(1);
      await expect(reading.getByRole("button", { name: FIRST })).toHaveCount(0);
      await expect(reading.getByRole("button", { name: "Report broken link" })).toHaveCount(
        GIT_RESOURCES - 1,
      );
    });
  });
}

test("an address that is none of the milestone's reaches nobody", async ({ page, signIn }) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const reading = page.getByRole("region", { name: "Where to read" });
  await reading
    .locator("input[name=url]")
    .first()
    .evaluate((input) => input.setAttribute("value", "https://example.org/elsewhere"));
  await reading.getByRole("button", { name: FIRST }).click();
  await expect(reading.getByText(REFUSALS.linkReplaced)).toBeVisible();
  await expect(reading.getByText(THANKS)).toHaveCount(0);
});

test("who was signed out meanwhile reports nothing, and is told so where they pressed", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const reading = page.getByRole("region", { name: "Where to read" });
  await endEverySession(ada);
  await reading.getByRole("button", { name: FIRST }).click();
  await expect(reading.getByText(REFUSALS.signedOutOfReport)).toBeVisible();
  await expect(reading.getByText(THANKS)).toHaveCount(0);
});

test("the page of a path says to a stranger when each resource was checked, and leads to where it is reported", async ({
  page,
}) => {
  await page.goto("/paths/backend");
  const milestone = page.getByRole("listitem").filter({ hasText: GIT });
  await milestone.getByText(/\d things to read/).click();
  await expect(
    milestone
      .getByText(/\((opened|read in a stored copy|found in an index) on \d+ \w+ 20\d\d/)
      .first(),
  ).toBeVisible();
  const report = milestone.getByRole("link", { name: `Report broken link of ${GIT}` });
  await expect(report).toHaveAttribute("href", "/milestones/fnd-git#where-to-read");
});

test("the page of a path leads a learner to the page of a milestone, where a broken link is reported", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/paths/backend");
  const milestone = page.getByRole("listitem").filter({ hasText: GIT });
  await expect(milestone).toContainText(`${GIT_RESOURCES} things to read`);
  await milestone.getByRole("link", { name: GIT }).click();
  await page.waitForURL("**/milestones/fnd-git");
  await expect(page.getByRole("button", { name: /^Report broken link/ }).first()).toBeVisible();
});
