import { commit, daysAgo } from "./history";
import { expect, test } from "./story";

test("without a path, the switch page leads to committing", async ({ page, signIn }) => {
  await signIn();
  const answer = await page.request.get("/switch/backend", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([307, "/commit/backend"]);
});

test("with a path, committing to another leads to the switch page, and to one's own to the roadmap", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  const leadsTo = async (address: string) => {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location];
  };
  expect(await leadsTo("/commit/devops")).toEqual([307, "/switch/devops"]);
  expect(await leadsTo("/commit/backend")).toEqual([307, "/roadmap"]);
  expect(await leadsTo("/switch/backend")).toEqual([307, "/roadmap"]);
});

test("signed in, the entrances lead to today", async ({ page, signIn }) => {
  await signIn();
  for (const entrance of ["/sign-in", "/sign-up", "/sign-in?next=%2Ftoday"]) {
    const answer = await page.request.get(entrance, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([307, "/today"]);
  }
});

test("what is not there is not found, in words, with a way on", async ({ page, signIn }) => {
  await signIn();
  for (const address of [
    "/paths/unknown",
    "/commit/unknown",
    "/switch/unknown",
    "/milestones/unknown",
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first(), address).toBeVisible();
  }
});

test("with a path, too, unknown paths are not found", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  for (const address of ["/commit/unknown", "/switch/unknown"]) {
    expect((await page.request.get(address, { maxRedirects: 0 })).status()).toBe(404);
  }
});

test("the page of a path says what one can do there: commit, switch, or go on", async ({
  page,
  newAccount,
  signIn,
}) => {
  await page.goto("/paths/backend");
  await expect(page.getByRole("link", { name: "Commit to this path" })).toBeVisible();
  const ada = await newAccount();
  await signIn(ada);
  await page.goto("/paths/backend");
  await expect(page.getByRole("link", { name: "Commit to this path" })).toBeVisible();

  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await page.goto("/paths/devops");
  await expect(page.getByRole("link", { name: "Switch to this path" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Commit to this path" })).toBeHidden();
  await page.goto("/paths/backend");
  await expect(page.getByRole("link", { name: "Switch to this path" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Commit to this path" })).toBeHidden();
});
