import { PROBLEMS, REFUSALS } from "#lib/wording/refusals";
import { fillSignUp, test } from "./newcomer";
import { expect } from "./story";

test.use({ javaScriptEnabled: false });

test("without script, a sign-up with a short password is refused in words, and name and email stay", async ({
  page,
  newcomer,
}) => {
  await page.goto("/sign-up?next=/roadmap");
  await fillSignUp({ page, newcomer, password: "seven77" });
  await expect(page.getByText(PROBLEMS["password-too-short"])).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(newcomer.name);
  await expect(page.getByLabel("Email")).toHaveValue(newcomer.email);
  expect(await page.content()).not.toContain("seven77");

  await fillSignUp({ page, newcomer });
  await expect(page).toHaveURL("/roadmap");
});

test("without script, a sign-in with a wrong password is refused in words, and the email stays", async ({
  page,
  newcomer,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(newcomer.email);
  await page.getByLabel("Password").fill("not my password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(REFUSALS.wrongSignIn)).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(newcomer.email);
  expect(await page.content()).not.toContain("not my password at all");
});

test("without script, what is no address is refused where a reset link is asked for, and stays", async ({
  page,
}) => {
  await page.goto("/forgot-password");
  await page.getByLabel("Email").fill("nobody");
  await page.getByRole("button", { name: "Send reset link" }).click();
  await expect(page.getByText(PROBLEMS["email-invalid"])).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("nobody");
});

test("without script, settings with an empty name are refused in words, and the rest stays", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/settings");
  await page.getByLabel("Name").fill(" ");
  await page.getByLabel("Hours a week").fill("99");
  await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(PROBLEMS["name-missing"])).toBeVisible();
  await expect(page.getByText(PROBLEMS["hours-per-week-invalid"])).toBeVisible();
  await expect(page.getByLabel("Hours a week")).toHaveValue("99");
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
});

test("without script, a commitment with a wrong number is refused in words, and nothing typed is lost", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/commit/backend");
  await page.getByLabel("Why this path?").fill("Because of the booking system");
  await page.getByLabel("Hours a week").fill("200");
  await page.getByRole("checkbox").nth(2).check();
  await page
    .locator("form")
    .last()
    .evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Commit" }).click();
  await expect(page.getByText(PROBLEMS["hours-per-week-invalid"])).toBeVisible();
  await expect(page.getByLabel("Why this path?")).toHaveValue("Because of the booking system");
  await expect(page.getByRole("checkbox").nth(2)).toBeChecked();
  await expect(page.getByRole("checkbox").first()).not.toBeChecked();
});

test("without script, a page that is not there says so and leads on", async ({ page }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "See the paths" }).click();
  await expect(page).toHaveURL("/paths");
});
