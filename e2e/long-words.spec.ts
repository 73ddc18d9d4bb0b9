import { hashSecret, newSecret } from "#lib/auth/secrets";
import { saveProfile } from "#lib/data/account/accounts";
import { dismissCorrection } from "#lib/data/coach";
import { exemptEnrollment } from "#lib/data/focus";
import { makeMentorLink } from "#lib/data/mentor";
import { saveWriting } from "#lib/data/milestone";
import { planSwitch } from "#lib/data/plan";
import { waiveMilestone } from "#lib/data/progress/set-aside";
import { logWork } from "#lib/data/progress/work-logs";
import { reflectOnSwitch } from "#lib/data/switch";
import { startTrial } from "#lib/data/trial";
import { NAME_LENGTH } from "#lib/domain/account";
import { LONGEST_TEXT } from "#lib/domain/text/storable";
import { commit, daysAgo, done, switchTo, worked } from "./history";
import { enrollmentsOf } from "./stored";
import { type Account, changeAt, expect, test } from "./story";
import { openWithScript } from "./ticking";

/** A word without a place to break, as long as a field takes it. */
function word(length: number): string {
  return "x".repeat(length);
}

const REASON = word(2_000);
const EVIDENCE = `https://example.org/${word(1_980)}`;

/** A learner who wrote the longest word that is allowed into every field there is. */
async function wordy(account: Account): Promise<void> {
  const now = () => changeAt(account, daysAgo(1));
  await done({ account, at: daysAgo(200), milestones: ["fnd-setup", "fnd-git"] });
  await commit({ account, at: daysAgo(190), path: "backend", why: REASON });
  await switchTo({ account, at: daysAgo(130), path: "devops", reason: REASON });
  await switchTo({ account, at: daysAgo(70), path: "backend", reason: REASON });
  const [first, second, open] = await enrollmentsOf(account);
  if (first === undefined || second === undefined || open === undefined)
    throw new Error("no paths");
  await exemptEnrollment({ ...now(), enrollment: first.id, because: REASON });
  await reflectOnSwitch({ ...now(), enrollment: second.id, helped: "partly", text: REASON });
  await worked({ account, at: daysAgo(2), milestone: "core-http-apis", hours: 2 });
  await logWork({ ...now(), hours: 1, what: REASON });
  await waiveMilestone({ ...now(), milestone: "core-relational-design", reason: word(1_000) });
  const texts = { note: word(LONGEST_TEXT), explanation: word(LONGEST_TEXT), evidence: EVIDENCE };
  for (const milestone of ["fnd-git", "core-sql-basics"]) {
    for (const kind of ["note", "explanation", "evidence"] as const) {
      const at = daysAgo(40);
      await saveWriting({ ...changeAt(account, at), milestone, kind, seen: "", text: texts[kind] });
    }
  }
  await dismissCorrection({ ...now(), correction: "memorizing", reason: word(500) });
  const { timeZone, hoursPerWeek } = account;
  await saveProfile({ ...now(), name: word(NAME_LENGTH), timeZone, hoursPerWeek });
}

async function planAndTry(account: Account): Promise<void> {
  const open = (await enrollmentsOf(account)).at(-1)?.id ?? "";
  const dueOn = changeAt(account, daysAgo(1)).on;
  const change = changeAt(account, daysAgo(8));
  await planSwitch({ ...change, enrollment: open, path: "devops", reason: REASON, dueOn });
  const now = changeAt(account, daysAgo(1));
  await startTrial({ ...now, path: "automation", why: REASON, beside: open });
}

const PAGES = [
  "/today",
  "/roadmap",
  "/milestones/fnd-git",
  "/milestones/core-sql-basics",
  "/milestones/core-relational-design",
  "/journey",
  "/journey/log",
  "/switch/devops",
  "/switch/data-science",
  "/commit/devops",
  "/settings",
  "/review",
  "/pause",
  "/trial",
  `/search?q=${word(200)}`,
  `/sign-in?next=/${word(300)}`,
] as const;

test("the longest words that every field takes break on a page of 320 px, wherever they are shown", async ({
  page,
  newAccount,
  signIn,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const ada = await newAccount();
  await wordy(ada);
  const token = newSecret();
  await makeMentorLink({ ...changeAt(ada, daysAgo(1)), tokenHash: hashSecret(token) });
  await signIn(ada);
  const wide: string[] = [];
  const visit = async (address: string) => {
    await page.goto(address);
    // What is folded away is shown too.
    const overflow = await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (overflow > 0) {
      const culprits = await page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
          .slice(-3)
          .map((each) => `${each.tagName}.${each.className} in ${each.parentElement?.className}`),
      );
      wide.push(`${address}: ${overflow} px, ${culprits.join(" | ")}`);
    }
  };
  for (const address of PAGES) await visit(address.slice(0, 400));
  await visit(`/mentor/${token}`);
  await planAndTry(ada);
  for (const address of ["/today", "/switch/devops", "/switch/automation", "/trial", "/journey"]) {
    await visit(address);
  }
  expect(wide).toEqual([]);
});

test("what another tab wrote breaks too, where a form says that it stands there now", async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const ada = await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  const note = { milestone: "fnd-git", kind: "note", seen: "", text: word(5_000) } as const;
  await saveWriting({ ...changeAt(ada, daysAgo(0)), ...note });
  await page.getByLabel("Note").fill(word(6_000));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("You changed this in another tab")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
