import type { Page } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { signOut } from "./account-menu";
import { commit, daysAgo, donePhases, hopMonthly, switchTo, worked } from "./history";
import { type Account, expect, fillSignIn, test } from "./story";
import { openWithScript } from "./ticking";

/** A form that somebody writes something in: where it stands, and what is done with it. */
type KeptForm = Readonly<{
  form: string;
  page: string;
  live: (account: Account) => Promise<void>;
  /** What else has to be chosen. */
  choose?: string;
  label: string;
  text: string;
  button: string | RegExp;
}>;

async function liveOnPath(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(40), path: "backend" });
}

async function liveAskedWhetherItHelped(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(95), path: "backend" });
  await switchTo({ account, at: daysAgo(65), path: "devops", reason: "I like servers more." });
  await worked({ account, at: daysAgo(1), milestone: "fnd-setup", hours: 1 });
}

async function liveHopping(account: Account): Promise<void> {
  const paths = ["backend", "data-science", "machine-learning", "devops"];
  await hopMonthly({ account, paths, since: 12 });
}

async function liveAdvised(account: Account): Promise<void> {
  await donePhases({ account, at: daysAgo(3), phases: ["fundamentals"] });
}

async function liveAnew(): Promise<void> {}

const FORMS: readonly KeptForm[] = [
  {
    form: "setting a milestone aside for good",
    page: "/milestones/fnd-git",
    live: liveAnew,
    label: "Reason",
    text: "I use it at work",
    button: "Skip this milestone permanently",
  },
  {
    form: "a note",
    page: "/milestones/fnd-git",
    live: liveAnew,
    label: "Note",
    text: "A long thought",
    button: /^Save$/,
  },
  {
    form: "the hours of today",
    page: "/milestones/fnd-git",
    live: liveAnew,
    label: "Hours today",
    text: "1.5",
    button: "I worked on this today",
  },
  {
    form: "committing",
    page: "/commit/backend",
    live: liveAnew,
    label: "Why this path?",
    text: "I like <plumbing>",
    button: "Commit",
  },
  {
    form: "switching",
    page: "/switch/devops",
    live: liveOnPath,
    label: "Why now?",
    text: "Servers are calmer",
    button: "Switch now",
  },
  {
    form: "leaving a path",
    page: "/settings",
    live: liveOnPath,
    label: "Why are you leaving?",
    text: "A break",
    button: "Leave Backend / API developer",
  },
  {
    form: "whether a switch helped",
    page: "/today",
    live: liveAskedWhetherItHelped,
    choose: "Partly",
    label: "Why?",
    text: "I get up early for it",
    button: "Save my answer",
  },
  {
    form: "never showing a correction again",
    page: "/today",
    live: liveAdvised,
    label: "Why not",
    text: "I show it in person",
    button: "Hide it for good",
  },
  {
    form: "not counting a switch",
    page: "/journey",
    live: liveHopping,
    label: "Because",
    text: "An illness",
    button: /^Do not count it/,
  },
  {
    form: "the weekly goal",
    page: "/settings",
    live: liveAnew,
    choose: "A number of hours",
    label: "Hours in a week",
    text: "7",
    button: "Set this goal",
  },
  {
    form: "the days before a planned switch asks again",
    page: "/settings",
    live: liveAnew,
    label: "Cooling-off days",
    text: "3",
    button: "Save the days",
  },
  {
    form: "the profile",
    page: "/settings",
    live: liveAnew,
    label: "Name",
    text: "Ada Lovelace",
    button: /^Save$/,
  },
];

for (const { form, page: address, live, choose, label, text, button } of FORMS) {
  test(`${form}: what was written outlives a lost connection, another learner and signing out`, async ({
    page,
    context,
    newAccount,
    signIn,
  }) => {
    const [ada, bob] = [await newAccount({ at: daysAgo(400) }), await newAccount()];
    await live(ada);
    await signIn(ada);
    await openWithScript(page, address);
    await openAll(page);
    const main = page.getByRole("main");
    const field = main.getByLabel(label, { exact: true }).first();
    const send = main.getByRole("button", { name: button }).first();
    if (choose !== undefined) await main.getByLabel(choose).check();
    await field.fill(text);

    await context.setOffline(true);
    await send.click();
    await expect(main.getByText("Waymark could not be reached").first()).toBeVisible();
    await expect(field).toHaveValue(text);
    await context.setOffline(false);

    await signIn(bob);
    await send.click();
    await expect(main.getByText(REFUSALS.otherLearner)).toBeVisible();
    await expect(field).toHaveValue(text);

    await context.clearCookies();
    await send.click();
    await expect(main.getByText("You were signed out")).toBeVisible();
    await expect(field).toHaveValue(text);

    await signIn(ada);
    await signOutElsewhere(page);
    await page.waitForURL(`**/sign-in?next=${encodeURIComponent(address)}`);
    await fillSignIn({ page, account: ada });
    await page.waitForURL(`**${address}`);
    await expect(field).toBeVisible();
    await expect(field).toHaveValue(text);
  });
}

test("a button that cannot be sent says so, and takes no word from the rest of the page", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("A long thought");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await expect(page.getByText("Waymark could not be reached")).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Put aside for now" }).click();
  await expect(page.getByRole("button", { name: "Pick it up again" })).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
});

test("a form that is not answered says so after 20 seconds, and keeps what was written", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.clock.install();
  await openWithScript(page, "/milestones/fnd-git");
  await page.getByLabel("Note").fill("A long thought");
  const asked = page.waitForRequest((request) => request.method() === "POST");
  await page.route("**/milestones/fnd-git", () => {});
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await asked;
  await page.clock.fastForward(19_000);
  await expect(page.getByText("Waymark has not answered yet")).toBeHidden();
  await page.clock.fastForward(1_000);
  await expect(page.getByText("Waymark has not answered yet")).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
});

test("signing in without a connection keeps what was typed", async ({
  page,
  context,
  newAccount,
}) => {
  const ada = await newAccount();
  await openWithScript(page, "/sign-in");
  await context.setOffline(true);
  await fillSignIn({ page, account: ada });
  await expect(page.getByText("Waymark could not be reached")).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(ada.email);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
});

test("a form of a page from before an upgrade says so, and keeps what was written when the page is reloaded", async ({
  page,
  signIn,
}) => {
  await signIn();
  await openWithScript(page, "/milestones/fnd-git");
  // The address of an action that no build has.
  await page.route("**/milestones/fnd-git", async (route) => {
    const headers = route.request().headers();
    const action = headers["next-action"];
    if (action === undefined) return route.continue();
    const other = `${action.slice(0, -1)}${action.endsWith("0") ? "1" : "0"}`;
    await route.continue({ headers: { ...headers, "next-action": other } });
  });
  await page.getByLabel("Note").fill("A long thought");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Waymark was updated after this page was opened")).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Reload this page" }).click();
  await loaded;
  await expect(page.getByLabel("Note")).toHaveValue("A long thought");
});

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

async function signOutElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await openWithScript(other, "/evidence");
  await signOut(other);
  await other.getByRole("link", { name: "Sign in" }).first().waitFor();
}
