import type { Page } from "@playwright/test";
import { accountMenu } from "./account-menu";
import { expect, test } from "./story";

/** The paper of the page, as it is painted. */
function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

function themeButton(page: Page, name: string) {
  return page.getByRole("button", { name, description: "Theme", exact: true });
}

/** The opening tag of the document, and what its head says of colours, as the server sends them. */
async function sentBy(page: Page, route: string) {
  const html = await (await page.request.get(route)).text();
  return {
    theme: html.match(/<html[^>]*data-theme="(\w+)"/)?.[1],
    scheme: html.match(/<meta name="color-scheme" content="([^"]*)"/)?.[1],
    colours: html.match(/<meta name="theme-color"/g)?.length,
  };
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "light" });

  test("a stranger who chooses dark gets every page dark from the first byte, and the system's colours again when they wish", async ({
    page,
  }) => {
    await page.goto("/paths");
    const light = await paperOf(page);
    await expect(themeButton(page, "System")).toHaveAttribute("aria-pressed", "true");
    await themeButton(page, "Dark").click();
    await expect(page).toHaveURL("/paths");
    await expect(themeButton(page, "Dark")).toHaveAttribute("aria-pressed", "true");
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);
    for (const route of ["/", "/sign-in", "/no/such/page"]) {
      expect(await sentBy(page, route)).toEqual({ theme: "dark", scheme: "dark", colours: 1 });
      await page.goto(route);
      expect(await paperOf(page)).toBe(dark);
    }

    await themeButton(page, "System").click();
    expect(await paperOf(page)).toBe(light);
    const system = { theme: undefined, scheme: "light dark", colours: 2 };
    expect(await sentBy(page, "/paths")).toEqual(system);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paperOf(page)).toBe(dark);
    await themeButton(page, "Light").click();
    expect(await paperOf(page)).toBe(light);
  });

  test("a learner chooses in the account menu", async ({ page, signIn }) => {
    await signIn();
    await page.goto("/today");
    await accountMenu(page).click();
    await themeButton(page, "Dark").click();
    await expect(page).toHaveURL("/today");
    expect((await sentBy(page, "/journey")).theme).toBe("dark");
  });
});

test("with script the page changes where it stands, keeps what is typed, and is light on paper", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Grace");
  await themeButton(page, "Dark").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(themeButton(page, "Dark")).toHaveAttribute("aria-pressed", "true");
  await expect(themeButton(page, "Dark")).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveValue("Grace");
  await page.emulateMedia({ media: "print" });
  expect(await paperOf(page)).toBe("rgb(255, 255, 255)");
});

test("the theme is kept for a year, out of reach of scripts, and of nobody's record", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await themeButton(page, "Dark").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith("-theme"));
  expect(cookie).toMatchObject({ value: "dark", httpOnly: true, sameSite: "Lax", path: "/" });
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
  expect(Math.round(days)).toBe(365);
});

test("where not even the layout can be shown, the page that says so keeps the theme", async ({
  page,
  signIn,
  browser,
}) => {
  await signIn();
  await page.goto("/today");
  await accountMenu(page).click();
  await themeButton(page, "Dark").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const dark = await paperOf(page);

  // A page of its own: what goes wrong here is in the console, as it should be.
  await using context = await browser.newContext({
    storageState: await page.context().storageState(),
    colorScheme: "light",
    extraHTTPHeaders: { "x-waymark-now": "no date at all" },
  });
  const broken = await context.newPage();
  expect((await broken.goto("/pause"))?.status()).toBe(500);
  await expect(broken.getByRole("button", { name: "Try again" })).toBeVisible();
  expect(await paperOf(broken)).toBe(dark);
});
