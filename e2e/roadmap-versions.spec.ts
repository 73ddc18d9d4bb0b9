import { prisma } from "#lib/data/client";
import { commit, daysAgo, done, donePhases, learnerAt } from "./history";
import { moveToOlderVersion } from "./older-version";
import { type Account, expect, fillSignIn, test } from "./story";

// Each story adds a version before all others, one after the other.
test.describe.configure({ mode: "serial" });

const ADDED = "be-framework";
const OLD_NAME = "Questions to tables";

/** Half-way on backend, on a version without the framework, with a milestone of data science, and with SQL called otherwise. */
async function liveOnOlderVersion(account: Account) {
  await commit({ account, at: daysAgo(90), path: "backend" });
  await donePhases({ account, at: daysAgo(60), phases: ["fundamentals"] });
  const besides = (await onlyOn("data-science")).slice(0, 2);
  const calledThen = { "core-sql-basics": OLD_NAME };
  await moveToOlderVersion({ account, path: "backend", without: [ADDED], besides, calledThen });
  await done({ account, at: daysAgo(20), milestones: besides.slice(0, 1) });
}

async function onlyOn(path: string): Promise<string[]> {
  const rows = await prisma().roadmapMilestone.findMany({
    where: {
      phase: "specialization",
      milestoneId: { startsWith: "ds-" },
      roadmap: { pathId: path },
    },
    orderBy: { position: "asc" },
    distinct: ["milestoneId"],
  });
  return rows.map(({ milestoneId }) => milestoneId);
}

test("a newer version says what it adds, removes and renames, and is accepted with nothing lost", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await liveOnOlderVersion(ada);
  await signIn(ada);
  await page.goto("/roadmap");
  const line = page.getByText("There is a newer version of this roadmap");
  await expect(line).toContainText("1 milestone added, 2 removed and 1 renamed");
  await page.getByRole("link", { name: "See what changes" }).click();

  const { roadmap } = await learnerAt({ account: ada, at: new Date() });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("version");
  await expect(page.getByRole("region", { name: "Added", exact: true })).toContainText(
    "Specialization",
  );
  const removed = page.getByRole("region", { name: "Removed" });
  await expect(removed.getByRole("listitem")).toHaveCount(2);
  await expect(removed).toContainText("done, and kept under “Also done”");
  await expect(removed).toContainText("not done yet");
  await expect(page.getByRole("region", { name: "Renamed" })).toContainText(`was “${OLD_NAME}”`);
  await expect(page.getByRole("region", { name: "Your progress" })).toContainText("%");
  const choice = page.getByRole("region", { name: "Your choice" });
  await expect(choice.getByRole("button", { name: /^Accept version/ })).toBeVisible();

  await page.getByRole("link", { name: "Not now" }).click();
  await page.waitForURL("**/roadmap");
  expect((await learnerAt({ account: ada, at: new Date() })).roadmap.id).toBe(roadmap.id);

  await page.goto("/roadmap/update");
  await page.getByRole("button", { name: /^Accept version/ }).click();
  await expect(page.getByText("of this roadmap now")).toBeVisible();
  await expect(line).toHaveCount(0);
  const also = page.getByRole("region", { name: "Also done" });
  await expect(also.getByRole("listitem")).toHaveCount(1);
  const after = await learnerAt({ account: ada, at: new Date() });
  expect(after.roadmap.id).toBe(after.record.newestRoadmap);
});

test("without script, a newer version is accepted by an ordinary form", async ({
  browser,
  newAccount,
}) => {
  const ada = await newAccount();
  await liveOnOlderVersion(ada);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: ada });
  await page.goto("/roadmap/update");
  await page.getByRole("button", { name: /^Accept version/ }).click();
  await page.waitForURL("**/roadmap?accepted");
  const { roadmap, record } = await learnerAt({ account: ada, at: new Date() });
  expect(roadmap.id).toBe(record.newestRoadmap);
  await context.close();
});

test("without a newer version, its page is the roadmap", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(3), path: "devops" });
  await signIn(ada);
  await page.goto("/roadmap/update");
  await expect(page).toHaveURL(/\/roadmap$/);
  await expect(page.getByRole("link", { name: "See what changes" })).toHaveCount(0);
});
