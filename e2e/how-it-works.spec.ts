import { expect, test } from "./story";

const MISTAKES = [
  "Tutorial hell",
  "Path-hopping",
  "Skipping the fundamentals",
  "Memorizing instead of understanding",
  "Nothing to show",
];

test.use({ javaScriptEnabled: false });

test("a stranger finds the five mistakes from the landing page and from every footer", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Five common mistakes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How it works");
  await page.goto("/paths");
  await page.getByRole("contentinfo").getByRole("link", { name: "How it works" }).click();
  const mistakes = page.getByRole("region", { name: "Five common mistakes" });
  await expect(mistakes.getByRole("heading", { level: 3 })).toHaveText(MISTAKES);
});

test("the five steps lead to the paths, and the page says whose opinion they are", async ({
  page,
}) => {
  await page.goto("/how-it-works");
  const steps = page.getByRole("region", { name: "Five steps that work better" });
  await expect(steps.getByRole("heading", { level: 3 })).toHaveCount(5);
  await expect(page.getByRole("region", { name: "Who says so?" })).toContainText("a 2026 article");
  await steps.getByRole("link", { name: "Look at the seven paths" }).click();
  await expect(page).toHaveURL("/paths");
});
