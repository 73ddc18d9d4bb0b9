import { REFUSALS } from "#lib/wording/refusals";
import { SETUP } from "./fixed-roadmap";
import { commit, daysAgo, leave } from "./history";
import { enrollmentsOf } from "./stored";
import { expect, test } from "./story";
import { openWithScript } from "./ticking";

test("a commitment that cannot be sent keeps every word and tick, and is made when the connection is back", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await signIn(ada);
  await openWithScript(page, "/commit/backend");
  await page.getByLabel("Why this path?").fill("I like <plumbing>");
  const known = page.getByRole("checkbox", { name: SETUP });
  await known.check();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Commit" }).click();
  await expect(page.getByText("Waymark could not be reached")).toBeVisible();
  await expect(page.getByLabel("Why this path?")).toHaveValue("I like <plumbing>");
  await expect(known).toBeChecked();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  expect(await enrollmentsOf(ada)).toMatchObject([{ pathId: "backend", why: "I like <plumbing>" }]);
});

test("why a path is left is kept when it cannot be sent", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await openWithScript(page, "/settings");
  await page.getByText("Leave this path", { exact: true }).last().click();
  await page.getByLabel("Why are you leaving?").fill("A break");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Leave Backend / API developer" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Why are you leaving?")).toHaveValue("A break");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Leave Backend / API developer" }).click();
  await page.waitForURL("**/journey");
  expect(await enrollmentsOf(ada)).toMatchObject([{ endedAs: "left", switchReason: "A break" }]);
});

test("a commitment in a second tab is refused with every word, and the first one stands", async ({
  page,
  context,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await signIn(ada);
  await openWithScript(page, "/commit/backend");
  await page.getByLabel("Why this path?").fill("The second thought");
  const other = await context.newPage();
  await openWithScript(other, "/commit/backend");
  await other.getByLabel("Why this path?").fill("The first thought");
  await other.getByRole("button", { name: "Commit" }).click();
  await other.waitForURL("**/today");
  await page.getByRole("button", { name: "Commit" }).click();
  await expect(page.getByText(REFUSALS.committedElsewhere)).toBeVisible();
  await expect(page.getByLabel("Why this path?")).toHaveValue("The second thought");
  expect(await enrollmentsOf(ada)).toMatchObject([{ why: "The first thought" }]);
});

test("why a path is left is kept where another tab has left it already", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await openWithScript(page, "/settings");
  await page.getByText("Leave this path", { exact: true }).last().click();
  await page.getByLabel("Why are you leaving?").fill("A second thought");
  await leave({ account: ada, at: new Date(), reason: "A first thought" });
  await page.getByRole("button", { name: "Leave Backend / API developer" }).click();
  await expect(page.getByText(REFUSALS.leftElsewhere)).toBeVisible();
  await expect(page.getByLabel("Why are you leaving?")).toHaveValue("A second thought");
  expect(await enrollmentsOf(ada)).toMatchObject([{ switchReason: "A first thought" }]);
});
