import { prisma } from "#lib/data/client";
import { pauseDays } from "#lib/wording/pause";
import { donePhases, worked } from "./history";
import { type Account, expect, test } from "./story";

const LAST = new Date("2026-03-02T10:00:00Z");

async function pausesOf({ userId }: Account) {
  const pauses = await prisma().pause.findMany({ where: { userId } });
  const date = (day: Date | null) => day?.toISOString().slice(0, 10);
  return pauses.map(({ from, to }) => ({ from: date(from), to: date(to) }));
}

test.beforeEach(({ page }) =>
  page.setExtraHTTPHeaders({ "x-waymark-now": "2026-04-20T10:00:00Z" }),
);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("who comes back after seven weeks is welcomed, and marks the gap as a pause", async ({
      page,
      newAccount,
      signIn,
    }) => {
      const ada = await newAccount({ at: LAST });
      await worked({ account: ada, at: LAST, milestone: "fnd-setup", hours: 1 });
      await signIn(ada);
      await page.goto("/today");
      const welcome = page.getByRole("region", { name: "Welcome back" });
      await expect(welcome).toContainText("Your last work day was 2 March, 49 days ago.");
      await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
      await welcome.getByRole("button", { name: "Mark 3 March to yesterday as a pause" }).click();
      await expect(welcome).toBeHidden();
      expect(await pausesOf(ada)).toEqual([{ from: "2026-03-03", to: "2026-04-19" }]);
    });
  });
}

test("who comes back can note other dates, which the form already holds", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: LAST });
  await donePhases({ account: ada, at: LAST, phases: ["fundamentals"] });
  await signIn(ada);
  await page.goto("/today");
  await page.getByRole("link", { name: "Choose other dates" }).click();
  await expect(page.getByLabel("First day off")).toHaveValue("2026-03-03");
  await page.getByLabel("First day off").fill("2026-03-10");
  await page.getByRole("button", { name: "Note this pause" }).click();
  const noted = { from: "2026-03-10", to: "2026-04-19" };
  await expect(page.getByRole("status").filter({ hasText: pauseDays(noted) })).toBeVisible();
  expect(await pausesOf(ada)).toEqual([noted]);
});
