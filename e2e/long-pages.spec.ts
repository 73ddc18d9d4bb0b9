import { commit, daysAgo, donePhases } from "./history";
import { type Account, expect, test } from "./story";

async function pastTheFundamentals(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(40), path: "backend" });
  await donePhases({ account, at: daysAgo(20), phases: ["fundamentals"] });
}

test("a finished phase is folded behind its counts, and a link to one of its milestones opens it", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount({ at: daysAgo(60) });
  await pastTheFundamentals(account);
  await signIn(account);
  await page.goto("/roadmap");
  const phase = page.getByRole("region", { name: "Fundamentals" });
  const box = phase.getByRole("checkbox").first();
  const fold = phase.getByText(/^Fundamentals: (\d+) of \1 milestones done$/);
  await expect(fold).toBeVisible();
  await expect(box).toBeHidden();
  await expect(
    page.getByRole("region", { name: "Specialization" }).getByRole("checkbox").first(),
  ).toBeVisible();

  await fold.click();
  await expect(box).toBeVisible();
  await fold.click();
  await expect(box).toBeHidden();
  await page.goto("/today");
  await page.goto("/roadmap#fnd-setup");
  await expect(box).toBeInViewport();
});

test("on paper a finished phase is open", async ({ page, newAccount, signIn }) => {
  const account = await newAccount({ at: daysAgo(60) });
  await pastTheFundamentals(account);
  await signIn(account);
  await page.goto("/roadmap");
  const row = page.getByRole("region", { name: "Fundamentals" }).getByRole("listitem").first();
  await expect(row).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(row).toBeVisible();
});

test("what is next is one press from the top of the roadmap", async ({
  page,
  newAccount,
  signIn,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const account = await newAccount({ at: daysAgo(60) });
  await pastTheFundamentals(account);
  await signIn(account);
  await page.goto("/roadmap");
  await page.getByRole("link", { name: "Go to what is next" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Next" }).first()).toBeInViewport();
});

test("whoever has read to the end of a path's page can commit there", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/paths/backend");
  await page.getByRole("link", { name: "Commit to Backend / API developer" }).click();
  await expect(page).toHaveURL("/commit/backend");
});

test("the parts of the journey are listed at its top, each leading to its heading", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/journey");
  const parts = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  for (const part of await parts.all()) {
    const name = (await part.textContent()) ?? "";
    await part.click();
    await expect(page.getByRole("heading", { name, exact: true })).toBeInViewport();
  }
});

test("the landing page draws its two learners on one path, each with a bar of the same hours", async ({
  page,
}) => {
  await page.goto("/");
  const figure = page.getByRole("figure").filter({ hasText: "on the same evenings" });
  const bars = figure.getByRole("progressbar");
  await expect(bars).toHaveCount(2);
  const [staying, changing] = await bars.evaluateAll((all: HTMLProgressElement[]) =>
    all.map(({ value, max }) => ({ value, max })),
  );
  expect(changing?.max).toBe(staying?.max);
  expect(changing?.value).toBeLessThanOrEqual(staying?.value ?? 0);
  await expect(figure).not.toContainText("%");
});
