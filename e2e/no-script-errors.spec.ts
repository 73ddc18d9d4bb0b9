import type { Page } from "@playwright/test";
import { prisma } from "#lib/data/client";
import { MOST_CHANGES_A_DAY } from "#lib/domain/record/over-quota";
import { PROBLEMS, REFUSALS } from "#lib/wording/refusals";
import { OUTDATED_PAGE, SEND_AGAIN, SENT_BEFORE_PAGE } from "#lib/wording/refused-requests";
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

test("without script, a form that was sent before with something else in it says what to do", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await signIn(ada);
  const sent = { id: crypto.randomUUID(), at: new Date(), asked: new Uint8Array(32) };
  await prisma().appliedOperation.create({ data: { userId: ada.userId, ...sent } });
  await page.goto("/milestones/fnd-git");
  await fillLog({ page, operationId: sent.id, what: "A book about branches" });
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Log this work" }).click(),
  ]);
  expect(answer.status()).toBe(422);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SENT_BEFORE_PAGE.title);
  await expect(page.getByRole("textbox")).toHaveValue("A book about branches");
  await page.getByRole("link", { name: SEND_AGAIN.way }).click();
  await expect(page).toHaveURL("/milestones/fnd-git");
});

test("without script, a form of a page from before an upgrade says so, and shows again what was written", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/milestones/fnd-git");
  await fillLog({ page, operationId: crypto.randomUUID(), what: "A book about branches" });
  await giveActionsOtherNames(page);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Log this work" }).click(),
  ]);
  expect(answer.status()).toBe(409);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OUTDATED_PAGE.title);
  await expect(page.getByRole("textbox")).toHaveValue("A book about branches");
  await page.getByRole("link", { name: SEND_AGAIN.way }).click();
  await expect(page).toHaveURL("/milestones/fnd-git");
});

test("without script, a change too many for one day says when to try again", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await signIn(ada);
  // A thousand at a time: a statement has few seconds.
  for (let made = 0; made < MOST_CHANGES_A_DAY; made += 1_000) {
    await prisma().$executeRaw`
      INSERT INTO "AppliedOperation" ("userId", id, at)
      SELECT ${ada.userId}::uuid, gen_random_uuid(), now() FROM generate_series(1, 1000)`;
  }
  await page.goto("/milestones/fnd-git");
  await fillLog({ page, operationId: crypto.randomUUID(), what: "A book about branches" });
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Log this work" }).click(),
  ]);
  expect(answer.status()).toBe(429);
  await expect(page.getByRole("main")).toContainText("Try again tomorrow");
});

test("without script, a page that is not there says so and leads on", async ({ page }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "See the paths" }).click();
  await expect(page).toHaveURL("/paths");
});

async function fillLog({
  page,
  operationId,
  what,
}: Readonly<{ page: Page; operationId: string; what: string }>): Promise<void> {
  await page.getByText("Log another day").click();
  await page.getByLabel("Hours", { exact: true }).fill("2");
  await page.getByLabel("Where you learned").fill(what);
  const form = page.locator("form").filter({ has: page.getByLabel("Where you learned") });
  await form.locator("input[name=operationId]").evaluate((field, id) => {
    field.setAttribute("value", id);
  }, operationId);
}

/** As if they were those of another build: each has a last digit of its own. */
async function giveActionsOtherNames(page: Page): Promise<void> {
  await page.locator("input[type=hidden]").evaluateAll((fields) => {
    const other = (text: string) =>
      text.replace(
        /[0-9a-f]{41}(?=[0-9a-f]\b)[0-9a-f]/g,
        (id) => `${id.slice(0, 41)}${id.endsWith("0") ? "1" : "0"}`,
      );
    for (const field of fields) {
      for (const name of ["name", "value"])
        field.setAttribute(name, other(field.getAttribute(name) ?? ""));
    }
  });
}
