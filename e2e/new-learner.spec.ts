import { PROBLEMS } from "#lib/wording/refusals";
import { FUNDAMENTALS, LOOPS, SETUP } from "./fixed-roadmap";
import { expect, PASSWORD, test } from "./story";

test("a new learner begins with the fundamentals, signs up, ticks, compares, commits and sees progress", async ({
  page,
}) => {
  const email = `new-${crypto.randomUUID()}@example.org`;
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the fundamentals" }).click();
  await page.getByLabel("Name").fill("Grace");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page.getByRole("heading", { level: 1, name: SETUP })).toBeVisible();
  await page.goto("/roadmap");
  await expect(page.getByText(`0 of ${FUNDAMENTALS} milestones`).first()).toBeVisible();
  const boxes = page.getByRole("checkbox");
  await expect(boxes).toHaveCount(FUNDAMENTALS);
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await expect(page.getByText(`2 of ${FUNDAMENTALS} milestones`).first()).toBeVisible();

  await page.getByRole("main").getByRole("link", { name: "Compare the seven paths" }).click();
  await expect(page.getByRole("table", { name: "Career paths" })).toBeVisible();
  await page.getByRole("link", { name: "Backend / API developer" }).click();
  await page.getByRole("link", { name: "Commit to this path" }).click();
  await page.getByLabel("Why this path?").fill("I want to build a booking system");
  await page.getByLabel("Hours a week").fill("8");
  await page.getByRole("button", { name: "Commit" }).click();

  await page.waitForURL("**/today");
  await expect(page.getByRole("region", { name: "Next" }).getByRole("link")).toHaveText(LOOPS);
  await expect(page.getByText(/^2 of \d+ milestones/)).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Roadmap progress" })).toBeVisible();
});

test("what was done before Waymark is ticked while committing, and counts for no work day", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/commit/backend");
  await page.getByRole("checkbox", { name: SETUP }).check();
  await page.getByRole("button", { name: "Commit" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByText("Nothing done yet")).toBeVisible();
  await page.goto("/roadmap");
  await expect(page.getByRole("checkbox", { name: SETUP })).toBeChecked();
});

test("a commitment with a wrong number is refused in words, and loses nothing that was typed", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/commit/backend");
  await page.getByLabel("Why this path?").fill("Because of the booking system");
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Hours a week").fill("200");
  await page
    .locator("form")
    .last()
    .evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Commit" }).click();
  await expect(page.getByText(PROBLEMS["hours-per-week-invalid"])).toBeVisible();
  await expect(page.getByLabel("Why this path?")).toHaveValue("Because of the booking system");
  await expect(page.getByRole("checkbox").first()).toBeChecked();
});
