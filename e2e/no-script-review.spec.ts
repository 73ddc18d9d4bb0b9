import { PROBLEMS } from "#lib/wording/refusals";
import { explained, openReview } from "./explained";
import { daysAgo, done, learnerAt } from "./history";
import { expect, test } from "./story";

test.use({ javaScriptEnabled: false });

const STILL_RIGHT = { name: "Still right" };

test("without script, an answer is looked at again and the rest is spread", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const { roadmap } = await learnerAt({ account: ada, at: daysAgo(30) });
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones.map(({ id }) => id));
  await explained({ account: ada, at: daysAgo(8), milestones: milestones.slice(0, 7) });
  await openReview({ page, signIn, account: ada });
  await expect(page.getByText("1 of 5 today")).toBeVisible();
  await expect(page.getByRole("button", STILL_RIGHT)).toBeHidden();
  await page.getByText("Show what I wrote").click();
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByText("2 of 5 today")).toBeVisible();
  await page.getByRole("button", { name: "Spread over two weeks" }).click();
  await expect(page.getByRole("heading", { name: "Two answers are spread" })).toBeVisible();
});

test("without script, new words are chosen or refused in words, and nothing typed is lost", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(8), milestones: ["fnd-git"] });
  await openReview({ page, signIn, account: ada });
  await page.getByLabel("Your answer, from memory").fill("A line of snapshots");
  await page.getByText("Show what I wrote").click();
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByText(PROBLEMS["kept-answer-missing"])).toBeVisible();
  await expect(page.getByLabel("Your answer, from memory")).toHaveValue("A line of snapshots");
  await page.getByLabel(/^Keep the new words/).check();
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByRole("heading", { name: "That is all for today" })).toBeVisible();
  await page.goto("/milestones/fnd-git");
  await expect(page.getByLabel("In your own words")).toHaveValue("A line of snapshots");
});

test("without script, a milestone that is done asks for one's own words above its question", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await done({ account: ada, at: daysAgo(2), milestones: ["fnd-git"] });
  await signIn(ada);
  await page.goto("/milestones/fnd-git");
  await expect(page.getByText("not yet in your own words")).toBeVisible();
});
