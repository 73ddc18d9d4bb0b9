import type { Page } from "@playwright/test";
import { prisma } from "#lib/data/client";
import { commit, daysAgo, done, learnerAt, switchTo } from "./history";
import { test } from "./published-app";
import { type Account, expect } from "./story";

/** Five years, on one path after the other; the last is the longest. */
const PATHS = [
  ["backend", 1_800],
  ["data-science", 1_500],
  ["devops", 1_200],
  ["automation", 900],
  ["data-engineering", 600],
  ["test-automation", 450],
  ["machine-learning", 365],
] as const;

const WHY = "I want to build the booking system that my climbing gym does not have.";

/** What a page may weigh, uncompressed, whatever is behind its learner: bytes of HTML, React's copy of it included. */
const MOST: Readonly<Record<string, number>> = {
  "/": 40_000,
  "/today": 31_000,
  "/roadmap": 90_000,
  "/roadmap?also=all": 120_000,
  "/journey": 70_000,
  "/settings": 86_000,
  "/switch/backend": 60_000,
  "/milestones/fnd-setup": 70_000,
  "/review": 50_000,
  "/review?answers=all": 150_000,
  "/paths": 150_000,
  "/paths/machine-learning": 150_000,
  "/journey/log": 80_000,
};

/** The same of what a stranger gets, without scripts where a page is only read. */
const MOST_FOR_STRANGERS: Readonly<Record<string, number>> = {
  "/": 40_000,
  "/paths": 60_000,
  "/paths/backend": 150_000,
  "/paths/machine-learning": 150_000,
  "/paths/compare": 60_000,
  "/evidence": 40_000,
  "/how-it-works": 40_000,
  "/choose": 60_000,
  "/sign-in": 20_000,
  "/sign-up": 20_000,
  "/forgot-password": 15_000,
  "/search": 20_000,
};

// One app for both: publishing the whole content takes longer than asking for its pages.
test.describe.configure({ mode: "default" });

test("no page of a learner with five years behind them, all of it ticked, weighs more than it may", async ({
  newAccount,
  signIn,
  page,
  published,
}) => {
  test.setTimeout(180_000);
  const account = await newAccount({ at: daysAgo(1_801) });
  await liveFiveYears(account);
  await signIn(account);
  await weigh({ page, origin: published.origin, most: MOST });
});

test("no public page weighs more than it may for a stranger", async ({ page, published }) => {
  await weigh({ page, origin: published.origin, most: MOST_FOR_STRANGERS });
});

async function weigh({
  page,
  origin,
  most,
}: Readonly<{ page: Page; origin: string; most: typeof MOST }>): Promise<void> {
  for (const [path, bytes] of Object.entries(most)) {
    const answer = await page.request.get(`${origin}${path}`);
    expect.soft(answer.status(), path).toBe(200);
    expect.soft(answer.url(), path).toBe(`${origin}${path}`);
    const weight = (await answer.body()).byteLength;
    expect.soft(weight, path).toBeLessThanOrEqual(bytes);
    expect.soft(weight, `${path} is the page`).toBeGreaterThan(5_000);
  }
}

/** Every step and milestone of every path, and a work day every other evening. */
async function liveFiveYears(account: Account): Promise<void> {
  const { userId } = account;
  for (const [index, [path, since]] of PATHS.entries()) {
    const began = daysAgo(since);
    if (index === 0) await commit({ account, at: began, path, why: WHY });
    else await switchTo({ account, at: began, path, reason: WHY });
    const { roadmap, record } = await learnerAt({ account, at: began });
    const before = new Set(record.completions.map(({ milestone }) => milestone));
    const open = roadmap.phases.flatMap(({ milestones }) => milestones);
    const ticked = open
      .filter(({ id }) => !before.has(id))
      .map(({ id, steps }, nth) => ({ id, steps, at: daysAgo(since - 2 - 2 * nth) }));
    await prisma().stepTick.createMany({
      data: ticked.flatMap(({ id: milestoneId, steps, at }) =>
        steps.map((step) => ({ userId, milestoneId, stepId: step.id, at, on: dayOf(at) })),
      ),
    });
    for (const { id, at } of ticked) await done({ account, at, milestones: [id] });
    await prisma().explanation.createMany({
      data: ticked.map(({ id: milestoneId, at }) => ({
        ...{ userId, milestoneId, text: `What ${milestoneId} is for`, at, on: dayOf(at) },
      })),
    });
  }
  const logs = Array.from({ length: 900 }, (_, index) => {
    const at = daysAgo(2 * index);
    return { userId, milestoneId: "fnd-setup", at, on: dayOf(at), hours: 1.5 };
  });
  await prisma().workLog.createMany({ data: logs });
}

function dayOf(at: Date): Date {
  return new Date(at.toISOString().slice(0, 10));
}
