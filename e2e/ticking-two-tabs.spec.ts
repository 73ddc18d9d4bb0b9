import { FUNDAMENTALS, GIT, SHELL } from "./fixed-roadmap";
import { completedBy, eventsAbout, findCompletion } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, openWithScript, said, TICKS } from "./ticking";

test("ticking the same box in two tabs is one completion with its first date", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/roadmap");
  await openWithScript(other, "/roadmap");
  await box(page, GIT).click();
  await everythingIsSaved(page);
  const first = await findCompletion({ account: ada, milestone: "fnd-git" });
  await box(other, GIT).click();
  await everythingIsSaved(other);
  await expect(box(other, GIT)).toBeChecked();
  expect(await findCompletion({ account: ada, milestone: "fnd-git" })).toEqual(first);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(["completed"]);
});

test("pressing one box in two tabs at once leaves one completion", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/roadmap");
  await openWithScript(other, "/roadmap");
  await Promise.all([box(page, GIT).click(), box(other, GIT).click()]);
  await everythingIsSaved(page);
  await everythingIsSaved(other);
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(["completed"]);
});

test("different boxes in two tabs are both saved, and a reload shows both", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/roadmap");
  await openWithScript(other, "/roadmap");
  await box(page, GIT).click();
  await box(other, SHELL).click();
  await everythingIsSaved(page);
  await everythingIsSaved(other);
  await page.reload();
  await expect(box(page, GIT)).toBeChecked();
  await expect(box(page, SHELL)).toBeChecked();
  await expect(page.getByText(`2 of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
});

test("an untick in the second tab holds against the first, which still shows the tick", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click();
  await everythingIsSaved(page);
  await openWithScript(other, "/roadmap");
  await box(other, GIT).click();
  await everythingIsSaved(other);
  await expect(box(page, GIT)).toBeChecked();
  // Here, too, the learner asks for "not done": it is so already.
  await box(page, GIT).click();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual([]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual([
    "completed",
    "uncompleted",
  ]);
});

test("a tick whose answer was lost does not come back after another tab undid it", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  const other = await context.newPage();
  await openWithScript(page, "/roadmap");
  let isLost = true;
  await page.route(TICKS, async (route) => {
    if (!isLost) return route.continue();
    await route.fetch();
    await expect.poll(() => isLost).toBe(false);
    await route.abort();
  });
  await box(page, GIT).click();
  await expect.poll(() => completedBy(ada)).toEqual(["fnd-git"]);
  await openWithScript(other, "/roadmap");
  await everythingIsSaved(other);
  await box(other, GIT).click();
  await everythingIsSaved(other);
  expect(await completedBy(ada)).toEqual([]);
  isLost = false;
  await everythingIsSaved(page);
  await expect(box(page, GIT)).not.toBeChecked();
  await expect(said(page, "You changed this in another tab.")).toBeVisible();
  expect(await completedBy(ada)).toEqual([]);
});
