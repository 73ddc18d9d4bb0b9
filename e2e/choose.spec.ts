import type { Page } from "@playwright/test";
import { expect, test } from "./story";

const MADE = "A year from now, what would you most like to have made?";
const AFTERNOON = "Which of these afternoons sounds best?";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a stranger answers some questions, reads a ranking with reasons, and changes an answer", async ({
      page,
    }) => {
      await page.goto("/paths");
      await page.getByRole("link", { name: "Not sure? Ten questions" }).click();
      await expect(page).toHaveTitle("Ten questions · Waymark");
      await expect(page.getByRole("radiogroup").or(page.getByRole("group"))).toHaveCount(10);

      await choose({ page, question: MADE, answer: "A program that learns from examples" });
      await choose({ page, question: AFTERNOON, answer: /guesses better$/ });
      await page.getByRole("button", { name: "Show my ranking" }).click();

      await expect(page).toHaveURL(/\/choose\?q1=c&q2=e&/);
      await expect(places(page)).toHaveCount(7);
      const first = places(page).first();
      await expect(first).toContainText("Machine learning engineer");
      await expect(first).toContainText("You would like to have made a program that learns");
      await expect(page.getByText("Machine learning engineer comes first")).toBeVisible();
      await expect(page.getByText("It rests on 2 answers.")).toBeVisible();

      await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
      await choose({ page, question: MADE, answer: /^A site or service/ });
      await choose({ page, question: AFTERNOON, answer: /booking system/ });
      await page.getByRole("button", { name: "Show my ranking" }).click();
      await expect(places(page).first()).toContainText("Backend / API developer");
      await places(page).first().getByRole("link").click();
      await expect(page).toHaveURL("/paths/backend");
    });

    test("a ranking is shared by its address, and junk in it is ignored", async ({ page }) => {
      const junk = "&q1=zz&q3=%00&q11=a&q4[]=a&__proto__=a&utm_source=friend&q5=";
      await page.goto(`/choose?q7=a&q2=a${junk}`);
      await expect(places(page).first()).toContainText("Test automation / QA engineer");
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
      await page.getByRole("link", { name: "Start with an empty sheet" }).click();
      await expect(page).toHaveURL("/choose");
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
      await expect(page.getByRole("heading", { name: "Your ranking" })).toHaveCount(0);
    });

    test("an empty sheet says that there is nothing to rank", async ({ page }) => {
      await page.goto("/choose");
      await page.getByRole("button", { name: "Show my ranking" }).click();
      await expect(page.getByText("Answer at least one question")).toBeVisible();
      await expect(page.getByRole("heading", { name: "Your ranking" })).toHaveCount(0);
    });
  });
}

async function choose({
  page,
  question,
  answer,
}: Readonly<{ page: Page; question: string; answer: string | RegExp }>): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: answer }).check();
}

function places(page: Page) {
  return page
    .getByRole("region", { name: "Your ranking" })
    .getByRole("heading", { level: 3 })
    .locator("xpath=ancestor::li[1]");
}
