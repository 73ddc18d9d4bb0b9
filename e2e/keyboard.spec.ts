import { accountMenu } from "./account-menu";
import { SETUP, VALUES } from "./fixed-roadmap";
import { tabTo } from "./keyboard";
import { eventsAbout } from "./stored";
import { expect, PASSWORD, test } from "./story";

test("the first stop on every page is the skip link, which leads past the header", async ({
  page,
}) => {
  for (const route of ["/", "/paths", "/paths/backend", "/sign-in", "/no/such/page"]) {
    await page.goto(route);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the page" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    const main = page.getByRole("main");
    expect(await main.evaluate((it) => it.contains(document.activeElement)), route).toBe(true);
  }
});

test("by keyboard alone, a learner signs in, ticks, commits, switches and signs out", async ({
  page,
  newAccount,
}) => {
  const account = await newAccount();
  const { keyboard } = page;
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("Email"));
  await keyboard.type(account.email);
  await tabTo(page, page.getByLabel("Password"));
  await keyboard.type(PASSWORD);
  await keyboard.press("Enter");
  await page.waitForURL("**/today");

  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "Roadmap" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/roadmap");
  const box = page.getByRole("checkbox").first();
  await tabTo(page, page.getByRole("checkbox", { name: SETUP }));
  await keyboard.press("Space");
  await expect(box).toBeChecked();
  await expect(page.getByText(/^1 of \d+ milestones done$/)).toBeVisible();
  await expect(box).toBeFocused();
  await keyboard.press("Enter");
  await expect(box).not.toBeChecked();
  await expect(page.getByText(/^0 of \d+ milestones done$/)).toBeVisible();
  await expect(box).toBeFocused();
  await keyboard.press("Space");
  await expect(page.getByText(/^1 of \d+ milestones done$/)).toBeVisible();

  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "Paths" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/paths");
  await tabTo(page, page.getByRole("link", { name: "Backend / API developer" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/paths/backend");
  await tabTo(page, page.getByRole("link", { name: "Commit to this path" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/commit/backend");
  await tabTo(page, page.getByLabel("Why this path?"));
  await keyboard.type("I like servers");
  await tabTo(page, page.getByLabel("Hours a week"));
  await keyboard.type("8");
  await tabTo(page, page.getByRole("checkbox", { name: VALUES }));
  await keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Commit" }));
  await keyboard.press("Space");
  await page.waitForURL("**/today");
  await expect(page.getByText(/^2 of \d+ milestones done$/)).toBeVisible();

  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "Paths" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/paths");
  await tabTo(page, page.getByRole("link", { name: "Machine learning engineer" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/paths/machine-learning");
  await tabTo(page, page.getByRole("link", { name: "Switch to this path" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/switch/machine-learning");
  await tabTo(page, page.getByLabel("Why now?"));
  await keyboard.type("I want to sort photographs");
  await tabTo(page, page.getByRole("button", { name: "Switch now" }));
  await keyboard.press("Enter");
  await page.waitForURL("**/today");
  await expect(page.getByRole("main")).toContainText("Machine learning engineer");

  await tabTo(page, accountMenu(page));
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Sign out" }));
  await keyboard.press("Enter");
  await expect(page).toHaveURL("/");
});

test("by keyboard alone, a milestone is worked on, written about and put aside", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/today");
  const { keyboard } = page;
  await tabTo(page, page.getByRole("region", { name: "Next" }).getByRole("link"));
  await keyboard.press("Enter");
  await page.waitForURL("**/milestones/*");
  const step = page.getByRole("region", { name: "Steps" }).getByRole("checkbox").first();
  await tabTo(page, step);
  await keyboard.press("Space");
  await expect(step).toBeChecked();
  await expect(step).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "I worked on this today" }));
  await keyboard.press("Space");
  await expect
    .poll(() => eventsAbout({ account: ada, milestone: "fnd-setup" }))
    .toContain("worked");
  await tabTo(page, page.getByLabel("Note"));
  await keyboard.type("Typed without a mouse");
  await tabTo(page, page.getByRole("button", { name: "Save", exact: true }));
  await keyboard.press("Enter");
  await expect(page.getByText("Saved.")).toBeVisible();
  await tabTo(page, page.getByText("Skip permanently", { exact: true }));
  await keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Reason"));
  await keyboard.type("I know this");
  await keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Stop skipping it" })).toBeVisible();
  await expect(page.getByText("I know this")).toBeVisible();
});
