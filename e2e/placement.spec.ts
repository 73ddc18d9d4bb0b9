import { FUNDAMENTALS, SETUP } from "./fixed-roadmap";
import { commit, daysAgo, done } from "./history";
import { completedBy } from "./stored";
import { expect, PASSWORD, test } from "./story";
import { everythingIsSaved } from "./ticking";

test("from the landing page to the first ticked step: three presses, and a form", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the fundamentals" }).click();
  await page.getByLabel("Name").fill("Sam");
  await page.getByLabel("Email").fill(`sam-${crypto.randomUUID()}@example.org`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: SETUP })).toBeVisible();
  const step = page.getByRole("list").getByRole("checkbox").first();
  await step.click();
  await everythingIsSaved(page);
  await page.reload();
  await expect(step).toBeChecked();
});

test("a few questions find what is known, it is confirmed at once, and taken back at once", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/roadmap");
  await page.getByRole("main").getByRole("link", { name: "Find out what you can skip" }).click();
  const confirm = page.getByRole("button", { name: "Mark the ticked ones as known before" });
  const yes = page.getByRole("button", { name: "Yes, I can" });
  await expect(page.getByText("Question 1 of at most")).toBeVisible();
  for (let question = 1; (await yes.count()) > 0; question += 1) {
    await expect(page.getByText(`Question ${question} of at most`)).toBeVisible();
    await yes.click();
    await page.waitForURL((url) => url.searchParams.getAll("said").length === question);
    await expect(page.getByText(`Question ${question} of at most`)).toBeHidden();
  }
  expect(await completedBy(ada)).toEqual([]);
  const known = page.getByRole("checkbox", { checked: true });
  const count = await known.count();
  expect(count).toBeGreaterThan(FUNDAMENTALS / 2);
  await known.first().uncheck();
  await confirm.click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(`${count - 1} milestones known before`);
  expect(await completedBy(ada)).toHaveLength(count - 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading).toHaveText("Nothing is marked");
  expect(await completedBy(ada)).toEqual([]);
});

test("somebody about to commit is asked along that path, and led back to committing", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/commit/backend");
  await page.getByRole("link", { name: "Find out what you can skip" }).click();
  await page.getByRole("button", { name: "Yes, I can" }).click();
  await page.getByRole("link", { name: "Stop here and see the list" }).click();
  await expect(page.getByText("You said you can.")).toBeVisible();
  await page.getByRole("button", { name: "Mark the ticked ones as known before" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 milestone known before");
  await page.getByRole("link", { name: "Commit to Backend / API developer" }).click();
  await page.waitForURL("**/commit/backend");
});

test("what is open of a phase is marked at once, and what is done stays as it is", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(2), path: "backend" });
  await done({ account: ada, at: daysAgo(1), milestones: ["fnd-setup"] });
  await signIn(ada);
  await page.goto("/roadmap");
  await page.getByRole("link", { name: "I knew this before (Fundamentals)" }).click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(FUNDAMENTALS - 1);
  await page.getByRole("button", { name: "Mark the ticked ones as known before" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${FUNDAMENTALS - 1} milestones known before`,
  );
  await page.goto("/milestones/fnd-setup");
  await expect(page.getByText("yesterday", { exact: true })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the questions, the list and taking it back work, and Back goes to the question before", async ({
    page,
    signIn,
  }) => {
    const ada = await signIn();
    await page.goto("/placement");
    await page.getByRole("button", { name: "Yes, I can" }).click();
    await expect(page.getByText("Question 2 of at most")).toBeVisible();
    await page.goBack();
    await expect(page.getByText("Question 1 of at most")).toBeVisible();
    await page.goForward();
    await page.getByRole("link", { name: "Stop here and see the list" }).click();
    await page.getByRole("button", { name: "Mark the ticked ones as known before" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 milestone known before");
    expect(await completedBy(ada)).toHaveLength(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is marked");
  });
});
