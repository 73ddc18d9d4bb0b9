import type { Browser, Page } from "@playwright/test";
import { signOut } from "./account-menu";
import { TELLING_LEARNERS } from "./learners";
import { newestMailTo } from "./mailbox";
import { fillSignUp, test } from "./newcomer";
import { PUBLIC_PAGES } from "./pages";
import { lookAtRefused } from "./refused-forms";
import { expect } from "./story";

const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;
const SCHEMES = ["light", "dark"] as const;

test("pictures of what a stranger sees", async ({ page }) => {
  for (const route of PUBLIC_PAGES) await shoot({ page, who: "a stranger", route });
});

test("pictures of forms that were refused", async ({ page }) => {
  const look = (route: string) => shootAsItIs({ page, name: `refused/${route.slice(1)}` });
  await lookAtRefused({ page, look });
});

test("pictures of a newcomer with their mails", async ({ page, browser, newcomer }) => {
  const who = "a newcomer";
  await page.goto("/sign-up");
  await fillSignUp({ page, newcomer });
  await page.waitForURL("**/today");
  const confirm = (await newestMailTo(newcomer.email)).link;
  await shoot({ page, who, route: confirm, name: "confirm-own" });
  await shootAsStranger({ browser, who, route: confirm, name: "confirm-stranger" });

  await signOut(page);
  await page.waitForURL("**/");
  await page.goto("/forgot-password");
  await page.getByLabel("Email").fill(newcomer.email);
  await page.getByRole("button", { name: "Send reset link" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
  await shoot({ page, who, route: "/forgot-password", name: "reset-asked" });
  const reset = (await newestMailTo(newcomer.email)).link;
  await shoot({ page, who, route: reset, name: "reset-here" });
  await shootAsStranger({ browser, who, route: reset, name: "reset-elsewhere" });
});

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  test(`pictures of ${who}`, async ({ page, newAccount, signIn }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    await signIn(account);
    for (const route of pages) await shoot({ page, who, route });
  });
}

type Shot = Readonly<{ who: string; route: string; name?: string }>;

async function shootAsStranger({
  browser,
  ...shot
}: Shot & Readonly<{ browser: Browser }>): Promise<void> {
  await using context = await browser.newContext();
  await shoot({ page: await context.newPage(), ...shot });
}

/** A page in each width and scheme. */
async function shoot({
  page,
  who,
  route,
  name = route,
}: Shot & Readonly<{ page: Page }>): Promise<void> {
  await page.goto(route);
  await shootAsItIs({ page, name: `${slugOf(who)}/${slugOf(name) || "start"}` });
}

/** The page as it stands, in each width and scheme. */
async function shootAsItIs({ page, name }: Readonly<{ page: Page; name: string }>): Promise<void> {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const path = `screenshots/${name}-${viewport.width}-${colorScheme}.png`;
      await page.screenshot({ path, fullPage: true, animations: "disabled" });
    }
  }
}

function slugOf(text: string): string {
  return text.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "");
}
