import type { Page } from "@playwright/test";
import { commit, daysAgo, donePhases, hopMonthly, worked } from "./history";
import { type Account, expect, test } from "./story";

/** What a phone shows of /today before anything is scrolled. */
test.use({ viewport: { width: 390, height: 844 } });

const LIVES = [
  {
    who: "a learner who changed paths",
    live: (account: Account) =>
      hopMonthly({
        account,
        paths: ["backend", "data-science", "machine-learning"],
        since: 10,
      }),
    heading: "Something from your record",
  },
  {
    who: "a learner in tutorial hell",
    live: async (account: Account) => {
      await commit({ account, at: daysAgo(60), path: "data-science" });
      for (const days of [8, 7, 6, 5]) {
        await worked({ account, at: daysAgo(days), milestone: "fnd-values", hours: 10 });
      }
    },
    heading: "Time to make something",
  },
  {
    who: "a learner without evidence",
    live: async (account: Account) => {
      await commit({ account, at: daysAgo(60), path: "data-science" });
      await donePhases({ account, at: daysAgo(3), phases: ["fundamentals", "specialization"] });
    },
    heading: "Projects that nobody can see yet",
  },
  {
    who: "a learner who is back after a long time",
    live: async (account: Account) => {
      await commit({ account, at: daysAgo(60), path: "data-science" });
      await worked({ account, at: daysAgo(50), milestone: "fnd-setup", hours: 1 });
    },
    heading: "Welcome back",
  },
] as const;

async function expectFirstGlance(page: Page): Promise<void> {
  const next = page.getByRole("region", { name: "Next" });
  await expect(next).toBeInViewport({ ratio: 1 });
  await expect(next.getByRole("link")).toHaveCount(1);
  await expect(page.getByRole("progressbar").first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("heading", { name: "Worked today?" })).not.toBeInViewport();
  await expect(page.getByRole("heading", { name: "Last things done" })).not.toBeInViewport();
}

for (const { who, live, heading } of LIVES) {
  test(`on a phone, ${who} sees the next step, progress and the coach's word in one glance`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const ada = await newAccount({ at: daysAgo(365) });
    await live(ada);
    await signIn(ada);
    await page.goto("/today");
    await expectFirstGlance(page);
    const word = page.getByRole("region", { name: heading });
    await expect(word.getByRole("heading")).toBeInViewport({ ratio: 1 });
    await expect(word.getByRole("paragraph").first()).toBeInViewport();
    await expect(page.getByRole("region", { name: "Next" }).getByRole("link")).toHaveCount(1);
  });
}

test("on a phone, a learner to whom the coach says nothing sees the next step and progress alone", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(0), path: "backend" });
  await signIn(ada);
  await page.goto("/today");
  await expectFirstGlance(page);
  await expect(page.getByRole("main").getByRole("region")).toHaveCount(3);
});

test("on a phone, a learner without a path is told that there is time to choose", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/today");
  await expectFirstGlance(page);
  const later = page.getByRole("region", { name: "You need not choose yet" });
  await expect(later.getByRole("heading")).toBeInViewport({ ratio: 1 });
});

test("today says one thing to do first: the coach speaks once, before what is under way and the rest", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(60) });
  for (const days of [8, 7, 6, 5]) {
    await worked({ account: ada, at: daysAgo(days), milestone: "fnd-values", hours: 10 });
  }
  await signIn(ada);
  await page.goto("/today");
  const regions = page.getByRole("main").getByRole("region");
  await expect(regions.nth(0)).toHaveAccessibleName("Next");
  await expect(regions.nth(1)).toHaveAccessibleName("Time to make something");
  await expect(regions.nth(2)).toHaveAccessibleName("You need not choose yet");
  await expect(regions.nth(3)).toHaveAccessibleName("Worked today?");
});
