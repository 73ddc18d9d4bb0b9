import { PROBLEMS } from "#lib/wording/refusals";
import { expect, test } from "./story";

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await page.goto("/today");
  await page.getByRole("region", { name: "Next" }).getByRole("link").click();
});

test("without script, a milestone and its steps are ticked on its own page", async ({ page }) => {
  const steps = page.getByRole("region", { name: "Steps" }).getByRole("checkbox");
  await steps.nth(0).click();
  await steps.nth(1).click();
  await expect(steps.nth(0)).toBeChecked();
  await expect(steps.nth(1)).toBeChecked();
  await steps.nth(0).click();
  await expect(steps.nth(0)).not.toBeChecked();
  await page.getByRole("checkbox", { name: "Done" }).click();
  await expect(page.getByRole("checkbox", { name: "Done" })).toBeChecked();
  await expect(steps.nth(1)).toBeChecked();
});

test("without script, evidence, a note and an answer are saved and stay", async ({ page }) => {
  await page.getByLabel("Evidence link").fill("https://example.org/my-repository");
  await page.getByLabel("Note").fill("Two lines\nof my own");
  await page.getByLabel("In your own words").fill("Because a name points to a value.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(page.url());
  await expect(page.getByLabel("Evidence link")).toHaveValue("https://example.org/my-repository");
  await expect(page.getByLabel("Note")).toHaveValue("Two lines\nof my own");
  await expect(page.getByLabel("In your own words")).toHaveValue(
    "Because a name points to a value.",
  );
});

test("without script, a milestone is put aside and taken up again", async ({ page }) => {
  const address = page.url();
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await expect(page.getByRole("button", { name: "Pick it up again" })).toBeVisible();
  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("region", { name: "Next" }).getByRole("link")).not.toHaveText(
    title ?? "",
  );
  await page.goto(address);
  await page.getByRole("button", { name: "Pick it up again" }).click();
  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("region", { name: "Next" }).getByRole("link")).toHaveText(
    title ?? "",
  );
});

test("without script, a milestone is waived with a reason, and the waiver taken back", async ({
  page,
}) => {
  await page.getByText("Skip permanently", { exact: true }).click();
  await page.getByRole("button", { name: "Skip this milestone permanently" }).click();
  await expect(page.getByText(PROBLEMS["waiver-reason-missing"])).toBeVisible();
  await page.getByLabel("Reason").fill("I taught this for years");
  await page.getByRole("button", { name: "Skip this milestone permanently" }).click();
  await expect(page.getByText("I taught this for years")).toBeVisible();
  await page.getByRole("button", { name: "Stop skipping it" }).click();
  await expect(page.getByRole("button", { name: "Put aside for now" })).toBeVisible();
});

test("without script, a wrong evidence link is refused in words, and nothing typed is lost", async ({
  page,
}) => {
  await page.getByLabel("Evidence link").fill("mailto:me@example.org");
  await page.getByLabel("Note").fill("A long thought");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(PROBLEMS["evidence-no-link"])).toBeVisible();
  await expect(page.getByLabel("Evidence link")).toHaveValue("mailto:me@example.org");
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
});

test("without script, hours that cannot be are refused in words, and stay to be corrected", async ({
  page,
}) => {
  await page.getByLabel("Hours today").fill("25");
  await page.getByRole("button", { name: "I worked on this today" }).click();
  await expect(page.getByText(PROBLEMS["work-hours-invalid"])).toBeVisible();
  await expect(page.getByLabel("Hours today")).toHaveValue("25");
});
