import { CLAIMS } from "#lib/wording/claims";
import { expect, test } from "./story";

/** Every figure and source of docs/rules.md#claims, as a reader finds them. */
const FIGURES = [
  "Among 78,000 students",
  "83 %",
  "79 %",
  "EAB (2016)",
  "industry report",
  "Dalton and Spiller (2012)",
  "With several goals at once, the plans mostly did not help",
  "raised completion of an online course by 40 %",
  "Reminders made no detectable difference",
  "657 people",
  "Patterson (2018)",
  "about as many certificates as people with few",
  "more than six times as much",
  "correlational",
  "g = 0.55",
  "Bisra and others (2018)",
  "g = 0.74",
  "Latimier, Peyre and Ramus (2021)",
  "whatever they had really done before",
  "Silverman and Barasch (2023)",
];

const DOIS = [
  "10.1086/664500",
  "10.1371/journal.pone.0245718",
  "10.1145/2724660.2724681",
  "10.1093/jcr/ucac029",
];

test("the evidence page tells every claim with its figures and source", async ({ page }) => {
  await page.goto("/evidence");
  const known = page.getByRole("region", { name: "What is known" });
  await expect(known.getByRole("heading", { level: 3 })).toHaveText(
    CLAIMS.map(({ title }) => title),
  );
  for (const figure of FIGURES) await expect(known).toContainText(figure);
  for (const doi of DOIS) {
    const link = known.getByRole("link", { name: `doi ${doi}` });
    await expect(link).toHaveAttribute("href", `https://doi.org/${doi}`);
  }
});

test("it says what is not known: no study of path-hopping, and numbers that are Waymark’s own", async ({
  page,
}) => {
  await page.goto("/evidence");
  const gaps = page.getByRole("region", { name: "What is not known" });
  await expect(gaps).toContainText("We found none.");
  await expect(gaps).toContainText("does not say that switching makes you fail");
  await expect(gaps).toContainText("does not say that its reminder makes you finish");
  await expect(gaps).toContainText(
    "No published study fixes the numbers behind the reminder about switching",
  );
});

test("it loads nothing from elsewhere", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
  });
  await page.goto("/evidence");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test("its list leads to each claim, and the page how it works leads to it", async ({ page }) => {
  await page.goto("/how-it-works");
  await page
    .getByRole("main")
    .getByRole("link", { name: "What is known, and what is not" })
    .click();
  await page.waitForURL("**/evidence");
  await page.getByRole("navigation", { name: "On this page" }).getByText("Doing beats").click();
  await expect(page).toHaveURL(/\/evidence#doing$/);
  await expect(page.getByRole("heading", { name: /^Doing beats/ })).toBeInViewport();
});
