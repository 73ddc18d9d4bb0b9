import type { Page } from "@playwright/test";
import { dismissCorrection } from "#lib/data/coach";
import { saveWriting } from "#lib/data/milestone";
import type { Correction } from "#lib/domain/coach/correction";
import { notNowUntil } from "#lib/domain/coach/dismissal";
import { localDateOf } from "#lib/domain/time/dates";
import { correctionFact } from "#lib/wording/corrections";
import { PROBLEMS } from "#lib/wording/refusals";
import { FUNDAMENTALS } from "./fixed-roadmap";
import { commit, daysAgo, done, donePhases, hopMonthly, worked } from "./history";
import { type Account, changeAt, expect, test } from "./story";

type Told = Readonly<{
  title: string;
  live: (account: Account) => Promise<void>;
  says: (account: Account) => Exclude<Correction, { id: "path-hopping" }>;
  todo: RegExp;
  leadsTo: string;
  evidence: string;
}>;

/** How a learner comes to each correction, what it says, and where its one thing to do leads. */
const CORRECTIONS: readonly Told[] = [
  {
    title: "A gap in the fundamentals",
    live: async (account: Account) => {
      await commit({ account, at: daysAgo(20), path: "backend" });
      const milestones = ["core-http-apis", "core-sql-basics", "core-relational-design"];
      await done({ account, at: daysAgo(3), milestones });
    },
    says: () => ({
      id: "skipped-fundamentals",
      beyond: 3,
      required: FUNDAMENTALS,
      cleared: 0,
      milestone: "fnd-setup",
    }),
    todo: /^Start “/,
    leadsTo: "/milestones/fnd-setup",
    evidence: "/evidence#our-numbers",
  },
  {
    title: "Time to make something",
    live: async (account: Account) => {
      await worked({ account, at: daysAgo(9), milestone: "fnd-setup", hours: 1 });
      for (const days of [8, 7, 6, 5]) {
        await worked({ account, at: daysAgo(days), milestone: "fnd-values", hours: 10 });
      }
    },
    says: ({ timeZone }) => ({
      id: "tutorial-hell",
      hours: 40,
      since: localDateOf({ at: daysAgo(9), timeZone }),
      milestone: "fnd-setup",
    }),
    todo: /^Start “/,
    leadsTo: "/milestones/fnd-setup",
    evidence: "/evidence#doing",
  },
  {
    title: "Projects that nobody can see yet",
    live: (account: Account) => {
      return donePhases({ account, at: daysAgo(3), phases: ["fundamentals"] });
    },
    says: () => ({ id: "no-portfolio", projects: 2, milestone: "fnd-record-keeper" }),
    todo: /^Add evidence to “/,
    leadsTo: "/milestones/fnd-record-keeper#evidence",
    evidence: "/evidence#our-numbers",
  },
  {
    title: "In your own words",
    live: async (account: Account) => {
      await donePhases({ account, at: daysAgo(3), phases: ["fundamentals"] });
      const writing = { kind: "evidence", seen: "", text: "https://example.org/keeper" } as const;
      const change = changeAt(account, daysAgo(2));
      await saveWriting({ ...change, milestone: "fnd-record-keeper", ...writing });
    },
    says: () => ({ id: "memorizing", completions: 5, milestone: "fnd-first-evidence" }),
    todo: /^Explain “/,
    leadsTo: "/milestones/fnd-first-evidence#own-words",
    evidence: "/evidence#explaining",
  },
  {
    title: "A quiet stretch",
    live: (account: Account) => {
      return worked({ account, at: daysAgo(16), milestone: "fnd-setup", hours: 1 });
    },
    says: ({ timeZone }) => ({
      id: "stalled",
      days: 16,
      lastWorkedOn: localDateOf({ at: daysAgo(16), timeZone }),
      milestone: "fnd-setup",
    }),
    todo: /^Continue with “/,
    leadsTo: "/milestones/fnd-setup",
    evidence: "/evidence#streaks",
  },
];

function card(page: Page, title: string) {
  return page.getByRole("region", { name: title });
}

for (const { title, live, says, todo, leadsTo, evidence } of CORRECTIONS) {
  test(`“${title}” says its numbers and why, is put away for 30 days, is brought back at once, and leads to one thing to do`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const ada = await newAccount({ at: daysAgo(60) });
    await live(ada);
    await signIn(ada);
    await page.goto("/today");
    await expect(card(page, title)).toContainText(correctionFact(says(ada)));
    const known = card(page, title).getByRole("link", { name: "What is known, and what is not" });
    await expect(known).toHaveAttribute("href", evidence);

    await card(page, title)
      .getByRole("button", { name: /^Not now/ })
      .click();
    await expect(card(page, title)).toBeHidden();
    await expect(page.getByText(`“${title}” is hidden until`)).toBeVisible();
    await page.getByRole("button", { name: `Show it again (${title})` }).click();
    await expect(card(page, title)).toBeVisible();

    await card(page, title).getByRole("link", { name: todo }).click();
    await page.waitForURL(`**${leadsTo}`);
  });
}

for (const { days, isSaid } of [
  { days: 29, isSaid: false },
  { days: 30, isSaid: true },
]) {
  const what = isSaid ? "said again" : "not said";
  test(`what was put away ${days} days ago is ${what}`, async ({ page, newAccount, signIn }) => {
    const ada = await newAccount({ at: daysAgo(60) });
    await worked({ account: ada, at: daysAgo(16), milestone: "fnd-setup" });
    const change = changeAt(ada, daysAgo(days));
    const until = notNowUntil(change.on);
    await dismissCorrection({ ...change, correction: "stalled", until });
    await signIn(ada);
    await page.goto("/today");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(card(page, "A quiet stretch")).toBeVisible({ visible: isSaid });
  });
}

test("with one put away the next that applies is said, and never two at once", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(60) });
  await donePhases({ account: ada, at: daysAgo(3), phases: ["fundamentals"] });
  await signIn(ada);
  await page.goto("/today");
  const next = card(page, "In your own words");
  const first = card(page, "Projects that nobody can see yet");
  await expect(first).toBeVisible();
  await expect(next).toBeHidden();
  await first.getByRole("button", { name: /^Not now/ }).click();
  await expect(first).toBeHidden();

  const later = new Date(Date.now() + 20 * 60_000).toISOString();
  await page.setExtraHTTPHeaders({ "x-waymark-now": later });
  await page.goto("/today");
  await expect(next).toBeVisible();
  await expect(first).toBeHidden();
});

test("never again asks for a reason, and the settings tell it and bring it back", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(60) });
  await worked({ account: ada, at: daysAgo(16), milestone: "fnd-setup" });
  await signIn(ada);
  await page.goto("/today");
  const quiet = card(page, "A quiet stretch");
  await quiet.getByText("Never show this again").click();
  await quiet.getByRole("button", { name: "Hide it for good" }).click();
  await expect(quiet.getByText(PROBLEMS["never-again-reason-missing"])).toBeVisible();
  await quiet.getByLabel("Why not").fill("I come back when I come back");
  await quiet.getByRole("button", { name: "Hide it for good" }).click();
  await expect(quiet).toBeHidden();

  await page.goto("/settings");
  const out = page.getByRole("region", { name: "Suggestions you have hidden" });
  await expect(out).toContainText("Hidden for good. You wrote: “I come back when I come back”");
  await out.getByRole("button", { name: /^Show it again/ }).click();
  await expect(out).toBeHidden();
  await page.goto("/today");
  await expect(quiet).toBeVisible();
});

test("path-hopping leads to the next milestone, and can be hidden for good", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(200) });
  await hopMonthly({
    account: ada,
    paths: ["backend", "data-science", "machine-learning"],
    since: 10,
  });
  await signIn(ada);
  await page.goto("/today");
  const notice = card(page, "Something from your record");
  await expect(notice.getByRole("link", { name: /^Continue with “/ })).toBeVisible();
  await notice.getByText("Never show this again").click();
  await notice.getByLabel("Why not").fill("My job changes every month");
  await notice.getByRole("button", { name: "Hide it for good" }).click();
  await expect(notice).toBeHidden();
  await page.goto("/settings");
  const out = page.getByRole("region", { name: "Suggestions you have hidden" });
  await expect(out).toContainText("Several changes of path");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a correction is put away, and never again keeps what was typed", async ({
    page,
    newAccount,
    signIn,
  }) => {
    const ada = await newAccount({ at: daysAgo(60) });
    await worked({ account: ada, at: daysAgo(16), milestone: "fnd-setup" });
    await signIn(ada);
    await page.goto("/today");
    const quiet = card(page, "A quiet stretch");
    await quiet.getByText("Never show this again").click();
    await quiet.getByLabel("Why not").fill("   ");
    await quiet.getByRole("button", { name: "Hide it for good" }).click();
    await expect(quiet.getByText(PROBLEMS["never-again-reason-missing"])).toBeVisible();
    await quiet.getByRole("button", { name: /^Not now/ }).click();
    await expect(quiet).toBeHidden();
    await page.getByRole("button", { name: /^Show it again/ }).click();
    await expect(quiet).toBeVisible();
  });
});
