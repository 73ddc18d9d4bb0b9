import { accountMenu } from "./account-menu";
import { expect, fillSignIn, PASSWORD, test } from "./story";

const ELSEWHERE = [
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example",
  "/%5Cevil.example/",
  "/%2F/evil.example/",
  "/\t/evil.example/",
  "/..//evil.example/",
  "javascript:alert(document.domain)",
  "http:evil.example",
  "/sign-in?next=//evil.example/",
  "/api/auth/signin?callbackUrl=https://evil.example/",
];

test("signing in stays inside, whatever the next address", async ({
  page,
  newAccount,
  baseURL,
}) => {
  const ada = await newAccount();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  for (const next of ELSEWHERE) {
    const address = `/sign-in?next=${encodeURIComponent(next)}`;
    await test.step(next, async () => {
      await page.context().clearCookies();
      await page.goto(address);
      await fillSignIn({ page, account: ada });
      await page.waitForURL("**/today");
      expect(new Set(asked.splice(0)), next).toEqual(new Set([baseURL]));

      // Signed in, the page leads on at once: to the same place.
      const answer = await page.request.get(address, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location], next).toEqual([307, "/today"]);
    });
  }
});

test("a next address that was changed in the form itself stays inside, too", async ({
  page,
  newAccount,
}) => {
  const ada = await newAccount();
  await page.goto("/sign-in?next=/journey");
  await page.getByLabel("Email").fill(ada.email);
  await page.getByLabel("Password").fill(PASSWORD);
  // In one go: between a change of the field and a press, React may give the field its own value back.
  await page.getByRole("button", { name: "Sign in" }).evaluate((button) => {
    for (const field of document.querySelectorAll("input[name=next]")) {
      field.setAttribute("value", "//evil.example/");
    }
    if (button instanceof HTMLElement) button.click();
  });
  await page.waitForURL("**/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
});

test("given twice, no next address is followed out of the app", async ({ page, newAccount }) => {
  const ada = await newAccount();
  await page.goto("/sign-in?next=/journey&next=//evil.example/");
  await fillSignIn({ page, account: ada });
  await page.waitForURL((url) => ["/today", "/journey"].includes(url.pathname));
  await expect(accountMenu(page)).toBeVisible();
});
