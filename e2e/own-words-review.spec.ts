import { PROBLEMS } from "#lib/wording/refusals";
import { daysLater } from "./days-later";
import { explained, openReview } from "./explained";
import { GIT } from "./fixed-roadmap";
import { daysAgo, done, learnerAt } from "./history";
import { eventsAbout } from "./stored";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

const GIT_ID = "fnd-git";
const STILL_RIGHT = { name: "Still right" };
const FADED = { name: "I had forgotten it" };

test("before the first answer, the page says what will be here and how to begin", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await done({ account: ada, at: daysAgo(2), milestones: [GIT_ID] });
  await openReview({ page, signIn, account: ada });
  await expect(
    page.getByRole("region", { name: "Your answers will come back here" }),
  ).toBeVisible();
  await page.getByRole("link", { name: `Begin with ${GIT}` }).click();
  await expect(page).toHaveURL(/\/milestones\/fnd-git#own-words$/);
  await expect(page.getByLabel("In your own words")).toBeInViewport();
});

test("an answer comes back after 7, 30 and 90 days, and then never again", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(6), milestones: [GIT_ID] });
  await openReview({ page, signIn, account: ada });
  await expect(page.getByRole("region", { name: "Nothing is due today" })).toBeVisible();
  for (const days of [1, 31, 121]) {
    await openReview({ page, signIn, account: ada, in: days - 1 });
    await expect(page.getByRole("button", STILL_RIGHT)).toBeHidden();
    await expect(page.getByText("Show what I wrote")).toBeHidden();
    await openReview({ page, signIn, account: ada, in: days });
    await expect(page.getByText("1 of 1 today")).toBeVisible();
    await expect(page.getByText("What fnd-git is for")).toBeHidden();
    await page.getByText("Show what I wrote").click();
    await expect(page.getByText("What fnd-git is for")).toBeVisible();
    await page.getByRole("button", STILL_RIGHT).click();
    await expect(page.getByRole("heading", { name: "That is all for today" })).toBeFocused();
  }
  await expect(page.getByText("You knew every answer each time")).toBeVisible();
  expect(await eventsAbout({ account: ada, milestone: GIT_ID })).toEqual([
    "explained",
    "reviewed",
    "reviewed",
    "reviewed",
  ]);
});

test("an answer that had faded comes back after 7 days, and its milestone says so", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(20), milestones: [GIT_ID] });
  await openReview({ page, signIn, account: ada });
  await page.getByText("Show what I wrote").click();
  await page.getByRole("button", FADED).click();
  await expect(page.getByRole("heading", { name: "That is all for today" })).toBeFocused();
  await page.goto(`/milestones/${GIT_ID}`);
  await expect(page.getByText("Forgotten today, due for review on")).toBeVisible();
  await openReview({ page, signIn, account: ada, in: 7 });
  await expect(page.getByText("1 of 1 today")).toBeVisible();
});

test("five a day are asked, the next question takes the focus, and one tap spreads the rest", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const { roadmap } = await learnerAt({ account: ada, at: daysAgo(30) });
  const all = roadmap.phases.flatMap(({ milestones }) => milestones);
  const milestones = all.slice(0, 8).map(({ id }) => id);
  for (const [index, milestone] of milestones.entries()) {
    await explained({ account: ada, at: daysAgo(30 - index), milestones: [milestone] });
  }
  await openReview({ page, signIn, account: ada });
  for (let asked = 1; asked <= 5; asked += 1) {
    await expect(page.getByText(`${asked} of 5 today`)).toBeVisible();
    const question = page.getByRole("heading", { name: all[asked - 1]?.question });
    if (asked > 1) await expect(question).toBeFocused();
    await page.getByText("Show what I wrote").click();
    await page.getByRole("button", asked % 2 === 0 ? FADED : STILL_RIGHT).click();
  }
  await expect(page.getByRole("region", { name: "That is enough for today" })).toBeVisible();
  const rest = page.getByRole("region", { name: "3 more are due" });
  await expect(rest).toContainText("one a day at most");
  await rest.getByRole("button", { name: "Spread over two weeks" }).click();
  await expect(page.getByRole("heading", { name: "Three answers are spread" })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Three answers are spread" })).toBeVisible();
  await openReview({ page, signIn, account: ada, in: 1 });
  await expect(page.getByText("1 of 1 today")).toBeVisible();
});

test("an answer given in a second tab on the same day changes nothing", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(8), milestones: [GIT_ID] });
  await openReview({ page, signIn, account: ada });
  const other = await context.newPage();
  await other.goto("/review");
  for (const [tab, button] of [
    [page, STILL_RIGHT],
    [other, FADED],
  ] as const) {
    await tab.getByText("Show what I wrote").click();
    await tab.getByRole("button", button).click();
    await expect(tab.getByRole("heading", { name: "That is all for today" })).toBeVisible();
  }
  await expect(other.getByText("Confirmed today")).toBeVisible();
  expect(await eventsAbout({ account: ada, milestone: GIT_ID })).toEqual(["explained", "reviewed"]);
});

test("new words are kept only where the learner chose so, and are never lost by a press", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(8), milestones: [GIT_ID] });
  await openReview({ page, signIn, account: ada });
  await page.getByText("Show what I wrote").click();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByLabel("Your answer, from memory").fill("A line of snapshots");
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByText(PROBLEMS["kept-answer-missing"])).toBeVisible();
  await expect(page.getByLabel("Your answer, from memory")).toHaveValue("A line of snapshots");
  await page.getByLabel(/^Keep the new words/).check();
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByRole("heading", { name: "That is all for today" })).toBeFocused();
  await expect(page.getByText("Explained today")).toBeVisible();
  await page.goto(`/milestones/${GIT_ID}`);
  await expect(page.getByLabel("In your own words")).toHaveValue("A line of snapshots");
});

test("an answer that cannot be sent stays where it was typed", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(8), milestones: [GIT_ID] });
  await openReview({ page, signIn, account: ada });
  await page.getByLabel("Your answer, from memory").fill("A line of snapshots");
  await page.getByText("Show what I wrote").click();
  await page.getByLabel("Keep my earlier words").check();
  await page.route("**/review", (route) => route.abort());
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Not saved");
  await expect(page.getByLabel("Your answer, from memory")).toHaveValue("A line of snapshots");
  await page.unroute("**/review");
  await page.getByRole("button", STILL_RIGHT).click();
  await expect(page.getByRole("heading", { name: "That is all for today" })).toBeFocused();
});

test("ticking a milestone offers to explain it, and a milestone that is explained offers nothing", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await explained({ account: ada, at: daysAgo(2), milestones: [GIT_ID] });
  await signIn(ada);
  await openWithScript(page, "/roadmap");
  const offer = page.getByRole("link", { name: "Say it in your own words" });
  const setup = page.getByRole("checkbox").first();
  await setup.focus();
  await page.keyboard.press("Space");
  await expect(offer).toBeVisible();
  await expect(setup).toBeFocused();
  await page.getByRole("link", { name: "Close" }).click();
  await expect(offer).toBeHidden();
  await expect(setup).toBeFocused();
  await setup.click();
  await expect(page.getByRole("status")).toContainText("No longer done.");
  await page.getByRole("checkbox", { name: GIT }).click();
  await expect(page.getByRole("status")).toContainText("Done.");
  await expect(offer).toBeHidden();
  await setup.click();
  await offer.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/milestones\/fnd-setup#own-words$/);
  await expect(page.getByLabel("In your own words")).toBeInViewport();
});

test("on a milestone's own page the offer leads to its question, and the answer's day is told", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, `/milestones/${GIT_ID}`);
  await page.getByRole("checkbox", { name: "Done" }).click();
  await page.getByRole("link", { name: "Say it in your own words" }).click();
  await expect(page.getByLabel("In your own words")).toBeInViewport();
  await page.getByLabel("In your own words").fill("A commit is a snapshot");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Explained today, due for review on")).toBeVisible();
  await daysLater(page, 7);
  await page.reload();
  await page.getByRole("link", { name: "Review it now" }).click();
  await expect(page.getByText("1 of 1 today")).toBeVisible();
});
