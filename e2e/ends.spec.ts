import { compactVerify, EmbeddedJWK } from "jose";
import { saveWriting } from "#lib/data/milestone";
import { NOBODY_EXAMINED } from "#lib/wording/completion";
import { FUNDAMENTALS, PATHS } from "./fixed-roadmap";
import { commit, complete, daysAgo, donePhases, learnerAt, worked } from "./history";
import { enrollmentsOf } from "./stored";
import { type Account, changeAt, expect, test } from "./story";

const EVIDENCE = "https://example.org/ada/collector";

test("the end of a phase shows what was built, with what it can be shown, hours and dates, and leads on", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const built = await buildEverything(ada);
  await signIn(ada);
  await page.goto("/roadmap/projects");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You finished the projects");
  const list = page.getByRole("list", { name: "What you built" });
  await expect(list.getByRole("listitem")).toHaveCount(built.length);
  await expect(list.getByRole("link", { name: /example\.org\/ada\/collector/ })).toHaveAttribute(
    "href",
    EVIDENCE,
  );
  await expect(list.getByRole("link", { name: /^Add evidence/ })).toHaveCount(built.length - 1);
  await expect(page.getByText("2.5", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/milestones\//);
});

test("a phase that is not finished leads to its place on the roadmap, and an unknown one is not found", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/roadmap/fundamentals");
  await expect(page).toHaveURL("/roadmap#fundamentals");
  await page.goto("/roadmap/complete");
  await expect(page).toHaveURL("/roadmap");
  expect((await page.goto("/roadmap/no-such-phase"))?.status()).toBe(404);
});

test("without a path, the end of the fundamentals leads to the choice of one", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await donePhases({ account: ada, at: daysAgo(2) });
  await page.goto("/today");
  const arrived = page.getByRole("region", { name: "You finished the fundamentals" });
  await arrived.getByRole("link", { name: "See what you did" }).click();
  await expect(page).toHaveURL("/roadmap/fundamentals");
  await expect(page.getByText(`of ${FUNDAMENTALS}`, { exact: true })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Compare the seven paths" }).click();
  await expect(page).toHaveURL("/paths");
});

test("a path that is completed ends on a page of its own, which stays on the journey", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(400), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(30) });
  await signIn(ada);
  await page.goto("/today");
  const end = page.getByRole("region", { name: `You have reached the end of ${PATHS.backend}` });
  await end.getByRole("link", { name: "See what you did on it" }).click();
  await expect(page).toHaveURL("/roadmap/complete");
  await page.getByRole("button", { name: "Complete this path" }).click();
  const title = page.getByRole("heading", { level: 1, name: `You completed ${PATHS.backend}` });
  await expect(title).toBeVisible();
  await page.goto("/journey");
  await page.getByRole("link", { name: `See what you did on ${PATHS.backend}` }).click();
  await expect(title).toBeVisible();
  await page.goto("/today");
  const completed = page.getByRole("region", { name: `You completed ${PATHS.backend}` });
  await completed.getByRole("link", { name: "See what you did" }).click();
  await expect(title).toBeVisible();

  await page.getByRole("link", { name: "Completion record" }).click();
  await expect(page.getByText(NOBODY_EXAMINED)).toBeVisible();
  const file = page.getByRole("link", { name: "Download the file" });
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toContain("waymark-backend.jwt");
  const { payload } = await compactVerify(await answer.text(), EmbeddedJWK);
  expect(new TextDecoder().decode(payload)).toContain(NOBODY_EXAMINED);
});

test("nobody else sees the page of a completed path, and an open one has none", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(400), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(30) });
  await complete({ account: ada, at: daysAgo(20) });
  const bob = await newAccount();
  await commit({ account: bob, at: daysAgo(9), path: "devops" });
  await signIn(bob);
  for (const account of [ada, bob]) {
    const [enrollment] = await enrollmentsOf(account);
    for (const part of ["", "/record", "/record/credential"]) {
      expect((await page.goto(`/journey/${enrollment?.id}${part}`))?.status()).toBe(404);
    }
  }
  expect((await page.goto("/journey/nonsense"))?.status()).toBe(404);
});

/** Does all up to the end of the projects, one of them with a link that shows it, and returns their ids. */
async function buildEverything(account: Account): Promise<readonly string[]> {
  await commit({ account, at: daysAgo(90), path: "backend" });
  await donePhases({
    account,
    at: daysAgo(9),
    phases: ["fundamentals", "specialization", "projects"],
  });
  const { roadmap } = await learnerAt({ account, at: daysAgo(1) });
  const milestones = roadmap.phases.find(({ id }) => id === "projects")?.milestones ?? [];
  const built = milestones.filter(({ required }) => required).map(({ id }) => id);
  const [milestone = ""] = built;
  await worked({ account, at: daysAgo(12), milestone, hours: 2.5 });
  const change = changeAt(account, daysAgo(8));
  await saveWriting({ ...change, milestone, kind: "evidence", seen: "", text: EVIDENCE });
  return built;
}
