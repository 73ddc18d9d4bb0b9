import { findCredentials } from "#lib/data/account/accounts";
import { listDueDeletions, planDeletion } from "#lib/data/account/deletion";
import { REFUSALS } from "#lib/wording/refusals";
import { commit, daysAgo, hopMonthly } from "./history";
import { newestMailTo } from "./mailbox";
import { expect, fillSignIn, PASSWORD, test } from "./story";

const DAY = 86_400_000;

test("a learner takes their data along, deletes their account, and nothing of it works any more", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(20), path: "backend", why: "To build services" });
  await signIn(ada);
  const other = await context.newPage();
  await other.goto("/today");
  const cookies = await context.cookies();

  await page.goto("/settings");
  await page.getByRole("link", { name: "Delete my account …" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download: Everything" }).click();
  await download;
  await page.getByLabel("I know that this cannot be undone.").check();
  await page.getByRole("button", { name: "Delete my account now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is deleted");
  expect(await findCredentials(ada.email)).toBeNull();
  await expect(other).toHaveURL(/\/sign-in/);

  await context.addCookies(cookies);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const tick = { milestone: "fnd-setup", operationId: crypto.randomUUID(), done: true };
  const headers = { "sec-fetch-site": "same-origin", origin: new URL(page.url()).origin };
  const answer = await page.request.post("/api/ticks", { data: tick, headers });
  expect(answer.status()).toBe(401);
  expect((await page.request.get("/api/export/waymark.json", { maxRedirects: 0 })).status()).toBe(
    307,
  );
  await page.goto("/sign-in");
  await fillSignIn({ page, account: ada });
  await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
});

test("without the box nothing is deleted, with and without script", async ({
  browser,
  newAccount,
}) => {
  const ada = await newAccount();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: ada });
  await page.goto("/delete-account");
  await page.locator("input[name=sure]").evaluate((box) => box.removeAttribute("required"));
  await page.getByRole("button", { name: "Delete my account now" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Nothing was deleted");
  expect(await findCredentials(ada.email)).not.toBeNull();
  await page.getByLabel("I know that this cannot be undone.").check();
  await page.getByRole("button", { name: "Delete my account now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is deleted");
  expect(await findCredentials(ada.email)).toBeNull();
  await context.close();
});

test("in the 14 days of mind-changing every page says when, signing in works, nothing reminds, and one press keeps it all", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(200) });
  await hopMonthly({
    account: ada,
    paths: ["backend", "devops", "data-science", "automation"],
    since: 3,
  });
  await signIn(ada);
  await page.goto("/today");
  const notice = page.getByRole("button", { name: "Got it" });
  await expect(notice).toBeVisible();
  await page.goto("/delete-account");
  await page.getByRole("button", { name: "Delete my account in 14 days" }).click();
  await page.waitForURL("**/settings");
  const banner = page.getByRole("complementary", { name: "Your account will be deleted" });
  await expect(banner).toBeVisible();
  expect(await newestMailTo(ada.email)).toMatchObject({
    subject: expect.stringContaining("will be deleted on"),
    text: expect.stringContaining("choose Keep my account"),
  });

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: ada });
  await page.waitForURL("**/today");
  await expect(banner).toBeVisible();
  await expect(notice).toHaveCount(0);
  await banner.getByRole("button", { name: "Keep my account" }).click();
  await expect(banner).toHaveCount(0);
  await expect(notice).toBeVisible();
  // Asked, not done: keeping house 15 days from now ends what every other story has.
  expect(await listDueDeletions(new Date(Date.now() + 15 * DAY))).not.toContain(ada.userId);
});

test("without script, the account is kept by an ordinary form", async ({ browser, newAccount }) => {
  const ada = await newAccount();
  await planDeletion({ userId: ada.userId, now: new Date() });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: ada });
  await page.getByRole("button", { name: "Keep my account" }).click();
  await expect(page.getByRole("button", { name: "Keep my account" })).toHaveCount(0);
  await context.close();
});

test("who has not shown lately who they are is asked first, and led back", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await signIn({ ...ada, at: new Date(Date.now() - 11 * 60_000) });
  await page.goto("/delete-account");
  await expect(page).toHaveURL(/\/confirm-it-is-you\?next=%2Fdelete-account/);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page).toHaveURL("/delete-account");
});

test("another site cannot delete an account, and a form of somebody else deletes none", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ben = await newAccount();
  const ada = await signIn();
  const form = { learner: ben.userId, sure: "yes" };
  const send = (headers: Record<string, string>) =>
    page.request.post("/api/delete-account", { multipart: form, headers, maxRedirects: 0 });
  expect((await send({ "sec-fetch-site": "cross-site" })).status()).toBe(403);
  const answer = await send({ "sec-fetch-site": "same-origin" });
  expect(answer.headers().location).toContain("/other-learner");
  expect(await findCredentials(ada.email)).not.toBeNull();
  expect(await findCredentials(ben.email)).not.toBeNull();
});
