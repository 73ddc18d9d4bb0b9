import type { Page } from "@playwright/test";
import { PROBLEMS } from "#lib/wording/refusals";
import { commit, daysAgo, switchTo, worked } from "./history";
import { type Account, expect, test } from "./story";

function question(page: Page) {
  return page.getByRole("region", { name: "Did it help?" });
}

async function switched({ account, days }: Readonly<{ account: Account; days: number }>) {
  await commit({ account, at: daysAgo(days + 30), path: "backend" });
  await switchTo({ account, at: daysAgo(days), path: "devops", reason: "I like servers" });
  await worked({ account, at: daysAgo(1), milestone: "fnd-setup" });
}

test("60 days after a switch the learner is asked once whether it helped", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(200) });
  await switched({ account: ada, days: 61 });
  await signIn(ada);
  await page.goto("/today");
  await expect(question(page)).toContainText("to DevOps");
  await expect(question(page)).toContainText("You wrote: “I like servers”");
  await question(page).getByLabel("Why?").fill("I get up early for it");
  await question(page).getByRole("button", { name: "Save my answer" }).click();
  await expect(question(page).getByText(PROBLEMS["helped-missing"])).toBeVisible();
  await expect(question(page).getByLabel("Why?")).toHaveValue("I get up early for it");
  await question(page).getByLabel("Partly").check();
  await question(page).getByRole("button", { name: "Save my answer" }).click();
  await expect(question(page)).toBeHidden();
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(question(page)).toBeHidden();
});

test("before 60 days nobody is asked", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount({ at: daysAgo(200) });
  await switched({ account: ada, days: 59 });
  await signIn(ada);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(question(page)).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("who would rather not say is not asked again", async ({ page, newAccount, signIn }) => {
    const ada = await newAccount({ at: daysAgo(200) });
    await switched({ account: ada, days: 61 });
    await signIn(ada);
    await page.goto("/today");
    await question(page).getByRole("button", { name: "Rather not say" }).click();
    await expect(question(page)).toBeHidden();
    await page.goto("/today");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(question(page)).toBeHidden();
  });
});
