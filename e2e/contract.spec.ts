import type { Page } from "@playwright/test";
import { accountMenu } from "./account-menu";
import { TELLING_LEARNERS } from "./learners";
import { expect, test } from "./story";

/** What a page promises to hold, by accessible names that others test by. */
type Promised = Readonly<{
  route: string;
  /** Whose page it is; absent: a stranger's. */
  who?: string;
  names: Readonly<
    Partial<
      Record<"link" | "button" | "region" | "table" | "list" | "progressbar", readonly string[]>
    >
  >;
  fields?: readonly string[];
}>;

const FRESH = "a fresh learner";
const MIDWAY = "a learner in the middle of a path";
const CLEARED = "a learner who has cleared everything";

const CONTRACT: readonly Promised[] = [
  { route: "/", names: { link: ["Choose your path", "Start with the fundamentals"] } },
  { route: "/paths", names: { table: ["Career paths"] } },
  { route: "/paths/backend", names: { link: ["Commit to this path"] } },
  {
    route: "/sign-up",
    names: { button: ["Create account"] },
    fields: ["Name", "Email", "Password"],
  },
  { route: "/sign-in", names: { button: ["Sign in"] }, fields: ["Email", "Password"] },
  { route: "/forgot-password", names: { button: ["Send reset link"] }, fields: ["Email"] },
  { route: "/paths/backend", who: FRESH, names: { link: ["Commit to this path"] } },
  {
    route: "/commit/backend",
    who: FRESH,
    names: { button: ["Commit"] },
    fields: ["Why this path?", "Hours a week", "Look back on"],
  },
  {
    route: "/today",
    who: FRESH,
    names: {
      region: ["Next"],
      button: ["I worked on this today"],
      progressbar: ["Roadmap progress"],
    },
  },
  { route: "/roadmap", who: FRESH, names: { progressbar: ["Roadmap progress"] } },
  { route: "/settings", who: FRESH, names: {}, fields: ["Name", "Time zone", "Hours a week"] },
  { route: "/paths/devops", who: MIDWAY, names: { link: ["Switch to this path"] } },
  {
    route: "/today",
    who: MIDWAY,
    names: {
      region: ["Next"],
      button: ["I worked on this today"],
      progressbar: ["Roadmap progress"],
    },
  },
  { route: "/roadmap", who: MIDWAY, names: { progressbar: ["Roadmap progress"] } },
  {
    route: "/milestones/core-sql-basics",
    who: MIDWAY,
    names: { button: ["Save", "I worked on this today"] },
    fields: ["Evidence link", "Note"],
  },
  {
    route: "/switch/machine-learning",
    who: MIDWAY,
    names: {
      button: ["Stay on Backend / API developer", "Switch now"],
      region: ["What carries over", "Your pattern"],
    },
    fields: ["Why now?"],
  },
  { route: "/journey", who: MIDWAY, names: { list: ["Your paths"] } },
  { route: "/switch/devops", who: CLEARED, names: { button: ["Complete this path"] } },
];

test("a stranger's pages hold what is promised under its names", async ({ page }) => {
  for (const promised of CONTRACT.filter(({ who }) => who === undefined)) {
    await test.step(promised.route, () => expectPromised({ page, promised }));
  }
});

for (const { who, timeZone, live } of TELLING_LEARNERS) {
  const promises = CONTRACT.filter((promised) => promised.who === who);
  if (promises.length === 0) continue;
  test(`the pages of ${who} hold what is promised under its names`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    await signIn(account);
    for (const promised of promises) {
      await test.step(promised.route, async () => {
        await expectPromised({ page, promised });
        await expect.soft(accountMenu(page)).toBeVisible();
      });
    }
  });
}

async function expectPromised({
  page,
  promised: { route, names, fields = [] },
}: Readonly<{ page: Page; promised: Promised }>): Promise<void> {
  await page.goto(route);
  await expect(page).toHaveURL(route);
  await expect.soft(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const roles = ["link", "button", "region", "table", "list", "progressbar"] as const;
  for (const role of roles) {
    for (const name of names[role] ?? []) {
      await expect.soft(page.getByRole(role, { name, exact: true })).toBeVisible();
    }
  }
  for (const name of names.button ?? []) {
    await expect.soft(page.getByRole("button", { name })).toHaveCount(1);
  }
  for (const name of fields) {
    await expect.soft(page.getByLabel(name, { exact: true })).toBeEditable();
    await expect.soft(page.getByLabel(name)).toHaveCount(1);
  }
}
