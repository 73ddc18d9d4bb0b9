import type { Page } from "@playwright/test";
import { focusOf } from "#lib/domain/learner";
import { daysLater } from "./days-later";
import { commit, daysAgo, hopMonthly, learnerAt, switchTo } from "./history";
import { enrollmentsOf } from "./stored";
import { expect, test } from "./story";

function notice(page: Page) {
  return page.getByRole("region", { name: "Something from your record" });
}

function pattern(page: Page) {
  return page.getByRole("region", { name: "Your pattern" });
}

test("who changes paths monthly sees the pattern before the second switch, and the plain fact after it", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: ["backend", "data-science"], since: 30 });
  await signIn(ada);
  await page.goto("/today");
  await expect(notice(page)).toBeHidden();

  await page.goto("/switch/machine-learning");
  await expect(pattern(page)).toContainText(
    "This would be your third path in two months; each left in specialization.",
  );
  await expect(pattern(page).getByRole("listitem")).toHaveCount(2);
  expect(await enrollmentsOf(ada)).toHaveLength(2);
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  await expect(notice(page)).toBeHidden();
  await daysLater(page, 2);
  await page.reload();
  await expect(notice(page)).toContainText(
    "Your third path in two months; each left in specialization.",
  );
  await expect(notice(page).getByRole("listitem")).toHaveCount(2);
});

test("a first switch is called the first, and warns of nothing", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: ["backend"], since: 40 });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  await expect(pattern(page)).toContainText("This would be your first switch.");
  await page.getByRole("button", { name: "Switch now" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

test("from reflect, the pattern comes first on the switch page", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const paths = ["backend", "data-science", "machine-learning"];
  await hopMonthly({ account: ada, paths, since: 30 });
  await signIn(ada);
  await page.goto("/switch/devops");
  const regions = page.getByRole("main").getByRole("region");
  await expect(regions.first()).toHaveAccessibleName("Your pattern");
  await expect(pattern(page)).toContainText("This would be your fourth path in three months");
  await expect(pattern(page)).toContainText("Waymark asks you to look at the pattern first.");
  await expect(page.getByRole("main").getByRole("button")).toContainText([
    "Stay on Machine learning engineer",
    "Switch now",
  ]);
});

test("who is still in the fundamentals reads that they need not choose yet", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await switchTo({ account: ada, at: daysAgo(10), path: "data-science" });
  await switchTo({ account: ada, at: daysAgo(1), path: "devops" });
  await signIn(ada);
  await page.goto("/today");
  await expect(notice(page)).toContainText("You need not choose yet");
});

const HISTORIES = [
  { what: "one path", paths: ["backend"], since: 40, level: "steady" },
  { what: "one switch", paths: ["backend", "devops"], since: 5, level: "steady" },
  {
    what: "two switches, long ago",
    paths: ["backend", "devops", "automation"],
    since: 300,
    level: "steady",
  },
  {
    what: "two switches of late",
    paths: ["backend", "devops", "automation"],
    since: 5,
    level: "notice",
  },
  {
    what: "three switches of late",
    paths: ["backend", "devops", "automation", "data-science"],
    since: 5,
    level: "reflect",
  },
] as const;

for (const { what, paths, since, level } of HISTORIES) {
  test(`today says what the detector says of ${what}: ${level}`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const ada = await newAccount();
    await hopMonthly({ account: ada, paths, since });
    expect(focusOf(await learnerAt({ account: ada, at: new Date() })).level).toBe(level);
    await signIn(ada);
    await page.goto("/today");
    await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
    await expect(notice(page)).toHaveCount(level === "steady" ? 0 : 1);
  });
}
