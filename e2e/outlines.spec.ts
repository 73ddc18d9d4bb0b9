import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { PATHS } from "./fixed-roadmap";
import { commit, daysAgo } from "./history";
import { expect, test } from "./story";

const PHASES = ["Fundamentals", "Specialization", "Projects", "Deepening", "Portfolio"];

test("the comparison has one link for each path, named by its title", async ({ page }) => {
  await page.goto("/paths");
  const table = page.getByRole("table", { name: "Career paths" });
  for (const [path, title] of Object.entries(PATHS)) {
    const link = table.getByRole("link", { name: title, exact: true });
    await expect(link).toHaveAttribute("href", `/paths/${path}`);
  }
});

test("the page of each path holds its whole roadmap in the HTML, each phase under one heading", async ({
  browser,
}) => {
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [path, title] of Object.entries(PATHS)) {
    await test.step(path, async () => {
      await page.goto(`/paths/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      for (const phase of PHASES) {
        await expect(page.getByRole("heading").filter({ hasText: phase })).toHaveCount(1);
      }
      const text = ((await page.getByRole("main").textContent()) ?? "").replaceAll(/\s+/g, " ");
      let from = text.indexOf("The whole roadmap");
      for (const milestone of await milestonesOf(path)) {
        expect(milestone.outcome).toMatch(/^You can /);
        for (const said of [milestone.title, milestone.outcome, ...resourceTitles(milestone)]) {
          const at = text.indexOf(said.replaceAll(/\s+/g, " "), from);
          expect(at, `${path}, ${milestone.id}: “${said}” in its place`).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }
    });
  }
});

test("the roadmap of a learner has one checkbox for each milestone, in roadmap order, and no others", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount();
  await commit({ account, at: daysAgo(1), path: "backend" });
  await signIn(account);
  await page.goto("/roadmap");
  const boxes = page.getByRole("checkbox");
  const milestones = await milestonesOf("backend");
  await expect(boxes).toHaveCount(milestones.length);
  for (const [index, { title }] of milestones.entries()) {
    await expect(boxes.nth(index)).toHaveAccessibleName(title);
  }
  const required = milestones.filter((milestone) => milestone.required).length;
  await expect(page.getByText(`0 of ${required}`, { exact: true })).toBeVisible();
});

async function milestonesOf(path: string): Promise<readonly Milestone[]> {
  const newest = (await listNewestRoadmaps()).find((each) => each.path === path);
  const roadmap = await getRoadmap(newest?.id ?? "");
  return roadmap.phases.flatMap(({ milestones }) => milestones);
}

function resourceTitles({ resources }: Milestone): readonly string[] {
  return resources.map(({ title }) => title);
}
