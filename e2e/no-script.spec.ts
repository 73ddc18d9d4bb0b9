import { accountMenu, signOut } from "./account-menu";
import { fillSignUp, test } from "./newcomer";
import { expect, fillSignIn } from "./story";

test.use({ javaScriptEnabled: false });

test("without script, a new learner begins with the fundamentals, ticks, compares and commits", async ({
  page,
  newcomer,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the fundamentals" }).click();
  await fillSignUp({ page, newcomer });

  await expect(page).toHaveURL("/milestones/fnd-setup");
  await page.goto("/roadmap");
  const first = page.getByRole("checkbox").first();
  await expect(first).not.toBeChecked();
  await first.click();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await expect(page.getByText(/^1 of \d+ milestones done$/)).toBeVisible();
  await page.getByRole("checkbox").first().click();
  await expect(page.getByRole("checkbox").first()).not.toBeChecked();
  await expect(page.getByText(/^0 of \d+ milestones done$/)).toBeVisible();

  await page.getByRole("main").getByRole("link", { name: "Compare the seven paths" }).click();
  await expect(page.getByRole("table", { name: "Career paths" })).toBeVisible();
  await page.getByRole("link", { name: "Backend / API developer" }).click();
  await page.getByRole("link", { name: "Commit to this path" }).click();
  await page.getByLabel("Why this path?").fill("I want to build a booking system");
  await page.getByLabel("Hours a week").fill("8");
  await page.getByRole("checkbox", { name: "Set up Python and run a first program" }).check();
  await page.getByRole("button", { name: "Commit" }).click();

  await expect(page).toHaveURL("/today");
  await expect(page.getByText(/^1 of \d+ milestones done$/)).toBeVisible();
  await expect(page.getByText("Nothing done yet")).toBeVisible();
});

test("without script, the time zone of a new learner is asked for once, on today", async ({
  page,
  newcomer,
}) => {
  await page.goto("/sign-up");
  await fillSignUp({ page, newcomer });
  await expect(page).toHaveURL("/today");
  await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(page.getByLabel("Time zone")).toHaveCount(0);
  await page.goto("/today");
  await expect(page.getByLabel("Time zone")).toHaveCount(0);
  await page.goto("/settings");
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
});

test("without script, a learner says that they worked today, and corrects the hours", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/today");
  await page.getByRole("button", { name: "I worked on this today" }).click();
  const last = page.getByRole("region", { name: "Last things done" });
  await expect(last.getByRole("listitem")).toHaveCount(1);
  await page.getByLabel("Hours today").fill("1,5");
  await page.getByRole("button", { name: "I worked on this today" }).click();
  await expect(last).toContainText("1.5 hours");
});

test("without script, a learner changes their name and time zone, signs out and signs in again", async ({
  page,
  newAccount,
}) => {
  const account = await newAccount();
  await page.goto("/sign-in?next=/settings");
  await fillSignIn({ page, account });
  await expect(page).toHaveURL("/settings");
  await page.getByLabel("Name").fill("Ada Lovelace");
  await page.getByLabel("Time zone").selectOption("America/New_York");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/settings");
  await expect(page.getByLabel("Name")).toHaveValue("Ada Lovelace");
  await expect(page.getByLabel("Time zone")).toHaveValue("America/New_York");

  await signOut(page);
  await expect(page).toHaveURL("/");
  await page.goto("/today");
  await expect(page).toHaveURL("/sign-in?next=%2Ftoday");
  await fillSignIn({ page, account });
  await expect(page).toHaveURL("/today");
});

test("without script, signing out is one press away on every page of a phone", async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn();
  for (const route of [
    "/today",
    "/roadmap",
    "/journey",
    "/settings",
    "/paths",
    "/commit/backend",
  ]) {
    await page.goto(route);
    await accountMenu(page).click();
    await expect(page.getByRole("button", { name: "Sign out" })).toBeInViewport({ ratio: 1 });
  }
});
