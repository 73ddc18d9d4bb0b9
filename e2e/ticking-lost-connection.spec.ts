import { FUNDAMENTALS, GIT, SHELL } from "./fixed-roadmap";
import { completedBy, endEverySession, eventsAbout } from "./stored";
import { expect, fillSignIn, test } from "./story";
import {
  box,
  everythingIsSaved,
  hold,
  holdFirst,
  openWithScript,
  said,
  TICKS,
  tickAndHold,
} from "./ticking";

const ONCE = ["completed"];

test("a tick whose request never left is sent after a reload, once", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  const held = await holdFirst(page, TICKS);
  await box(page, GIT).click();
  await expect.poll(() => held.length).toBe(1);
  await page.reload();
  await expect(box(page, GIT)).toBeChecked();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(ONCE);
});

test("a tick whose answer a reload cut off is not applied twice", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  const sent: (string | null)[] = [];
  await page.route(TICKS, async (route) => {
    sent.push(route.request().postData());
    // It reaches the server, and its answer never reaches the page.
    if (sent.length === 1) await route.fetch();
    else await route.continue();
  });
  await box(page, GIT).click();
  await expect.poll(() => completedBy(ada)).toEqual(["fnd-git"]);
  await page.reload();
  await expect(box(page, GIT)).toBeChecked();
  await everythingIsSaved(page);
  expect(sent).toEqual([sent[0], sent[0]]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(ONCE);
});

test("an untick that waits behind a tick survives a reload too", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  const held = await holdFirst(page, TICKS);
  await box(page, GIT).click();
  await box(page, GIT).click();
  await expect.poll(() => held.length).toBe(1);
  await page.reload();
  await expect(box(page, GIT)).not.toBeChecked();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual([]);
  await page.reload();
  await expect(box(page, GIT)).not.toBeChecked();
});

test("a reload right after many presses ends with the last of them", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click({ clickCount: 21 });
  await page.reload();
  await expect(box(page, GIT)).toBeChecked();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect((await eventsAbout({ account: ada, milestone: "fnd-git" })).at(-1)).toBe("completed");
});

test("a page that was made before the last tick was saved, and came after it, is made anew", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  const { release } = await tickAndHold(page, GIT);
  await page.route(
    "**/roadmap",
    async (route) => {
      const response = await route.fetch();
      // The answer to the tick reaches the page that is about to be left: nothing is left to be sent.
      const answered = page.waitForEvent("requestfinished", (request) =>
        request.url().endsWith("/api/ticks"),
      );
      release();
      await answered;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await page.reload();
  await expect(box(page, GIT)).toBeChecked();
  await expect(said(page, "Not saved yet")).toBeHidden();
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(ONCE);
});

test("without a connection a tick is said to be not saved yet, and is sent when it is back", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await context.setOffline(true);
  for (let press = 0; press < 3; press += 1) await box(page, GIT).click();
  await expect(said(page, "Not saved yet")).toBeVisible();
  await expect(box(page, GIT)).toBeChecked();
  expect(await completedBy(ada)).toEqual([]);
  await context.setOffline(false);
  await expect(said(page, `Done. 1 of ${FUNDAMENTALS} on your roadmap.`)).toBeVisible();
  await expect(said(page, "Not saved yet")).toBeHidden();
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(ONCE);
});

test("a tick that meets a server in trouble is sent again", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await page.route(TICKS, (route) => route.fulfill({ status: 503 }), { times: 1 });
  await box(page, GIT).click();
  await expect(said(page, "Not saved yet")).toBeVisible();
  await expect(said(page, `Done. 1 of ${FUNDAMENTALS} on your roadmap.`)).toBeVisible();
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(ONCE);
});

test("a tick that can never be saved is said to be so, and is not sent again", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/roadmap");
  for (const status of [400, 413, 422]) {
    const sent: string[] = [];
    await page.route(TICKS, (route) => {
      sent.push(route.request().url());
      return route.fulfill({ status });
    });
    await box(page, GIT).click();
    await expect(said(page, "That could not be saved")).toBeVisible();
    await expect(box(page, GIT)).not.toBeChecked();
    await everythingIsSaved(page);
    await page.reload();
    await expect(box(page, GIT)).not.toBeChecked();
    expect(sent).toHaveLength(1);
    await page.unroute(TICKS);
  }
});

test("a press before the script is there counts", async ({ page, signIn }) => {
  const ada = await signIn();
  const { held, release } = await hold(page, "**/_next/static/**/*.js");
  await page.goto("/roadmap", { waitUntil: "commit" });
  await box(page, GIT).click();
  await expect.poll(() => completedBy(ada)).toEqual(["fnd-git"]);
  await expect(box(page, GIT)).toBeChecked();
  expect(held.length).toBeGreaterThan(0);
  release();
  await expect(box(page, GIT)).toBeChecked();
  await box(page, GIT).click();
  await expect(box(page, GIT)).not.toBeChecked();
  await expect
    .poll(() => eventsAbout({ account: ada, milestone: "fnd-git" }))
    .toEqual(["completed", "uncompleted"]);
});

test("who was signed out meanwhile signs in again, and the tick is applied", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await endEverySession(ada);
  await box(page, GIT).click();
  await page.waitForURL("**/sign-in?next=%2Froadmap");
  expect(await completedBy(ada)).toEqual([]);
  await fillSignIn({ page, account: ada });
  await page.waitForURL("**/roadmap");
  await expect(box(page, GIT)).toBeChecked();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual(ONCE);
});

test("what one learner could not send is not sent for the next one in the same browser", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [ada, bob] = [await signIn(), await newAccount()];
  await openWithScript(page, "/roadmap");
  await endEverySession(ada);
  await box(page, GIT).click();
  await page.waitForURL("**/sign-in?next=%2Froadmap");
  await fillSignIn({ page, account: bob });
  await page.waitForURL("**/roadmap");
  await box(page, SHELL).click();
  await expect.poll(() => completedBy(bob)).toEqual(["fnd-shell"]);
  await expect(box(page, GIT)).not.toBeChecked();
  expect(await completedBy(ada)).toEqual([]);
});
