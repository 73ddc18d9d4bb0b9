import { REFUSALS } from "#lib/wording/refusals";
import { expect, fillSignIn, PASSWORD, test } from "./story";
import { hold, openWithScript } from "./ticking";

/** Pages that go out with a script of ours in the place of the framework's (docs/decisions/052). */

test("while signing in is on its way, the button says so and a second press sends nothing", async ({
  page,
  newAccount,
}) => {
  const ada = await newAccount();
  await openWithScript(page, "/sign-in?next=/journey");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  const { release } = await hold(page, "**/sign-in?next=/journey");
  await fillSignIn({ page, account: ada });
  const button = page.getByRole("button", { name: "Sign in" });
  await expect(button).toHaveAttribute("aria-busy", "true");
  await button.press("Enter");
  release();
  await page.waitForURL("**/journey");
  expect(sent).toHaveLength(1);
});

test("what was wrong is said where it was sent: the focus stays, and so does all but the password", async ({
  page,
  newAccount,
}) => {
  const ada = await newAccount();
  await openWithScript(page, "/sign-in");
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByLabel("Password").press("Enter");
  await expect(page.getByRole("alert")).toHaveText(REFUSALS.wrongSignIn);
  await expect(page.getByLabel("Password")).toBeFocused();
  await expect(page.getByLabel("Password")).toHaveValue("");
  await expect(page.getByLabel("Email")).toHaveValue(ada.email);
  await expect(page.getByRole("button", { name: "Sign in" })).not.toHaveAttribute("aria-busy");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByLabel("Password").press("Enter");
  await page.waitForURL("**/today");
});

test("a form of a page from before an upgrade says so, and keeps what was typed", async ({
  page,
}) => {
  await openWithScript(page, "/sign-in");
  // The address of an action that no build has.
  await page.locator('main input[name^="$ACTION_"]').evaluateAll((fields) => {
    for (const field of fields) {
      const value = field.getAttribute("value") ?? "";
      field.setAttribute("value", value.replace(/[0-9a-f]{42}/, "7".repeat(42)));
    }
  });
  await page.getByLabel("Email").fill("ada@example.org");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Waymark was updated after this page was opened")).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("ada@example.org");
});
