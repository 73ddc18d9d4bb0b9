import type { Page } from "@playwright/test";
import { REFUSALS } from "#lib/wording/refusals";
import { signOut } from "./account-menu";
import { commit, daysAgo, donePhases, hopMonthly, switchTo, worked } from "./history";
import { type Account, expect, fillSignIn, test } from "./story";
import { openWithScript } from "./ticking";

/** A page with forms that somebody writes something in, and who lives so that it has them. */
type KeptPage = Readonly<{
  page: string;
  live?: (account: Account) => Promise<void>;
  forms: readonly KeptForm[];
}>;

/** What is done with a form. */
type KeptForm = Readonly<{
  form: string;
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

const PAGES: readonly KeptPage[] = [
  {
    page: "/milestones/fnd-git",
    forms: [
      {
        form: "setting a milestone aside for good",
        label: "Reason",
        text: "I use it at work",
        button: "Skip this milestone permanently",
      },
      { form: "a note", label: "Note", text: "A long thought", button: /^Save$/ },
      {
        form: "the hours of today",
        label: "Hours today",
        text: "1.5",
        button: "I worked on this today",
      },
    ],
  },
  {
    page: "/commit/backend",
    forms: [
      {
        form: "committing",
        label: "Why this path?",
        text: "I like <plumbing>",
        button: "Commit",
      },
    ],
  },
  {
    page: "/switch/devops",
    live: liveOnPath,
    forms: [
      {
        form: "switching",
        label: "Why now?",
        text: "Servers are calmer",
        button: "Switch now",
      },
    ],
  },
  {
    page: "/settings",
    live: liveOnPath,
    forms: [
      {
        form: "leaving a path",
        label: "Why are you leaving?",
        text: "A break",
        button: "Leave Backend / API developer",
      },
      {
        form: "the weekly goal",
        choose: "A number of hours",
        label: "Hours in a week",
        text: "7",
        button: "Set this goal",
      },
      {
        form: "the days before a planned switch asks again",
        label: "Cooling-off days",
        text: "3",
        button: "Save the days",
      },
      { form: "the profile", label: "Name", text: "Ada Lovelace", button: /^Save$/ },
    ],
  },
  {
    page: "/today",
    live: liveAskedWhetherItHelped,
    forms: [
      {
        form: "whether a switch helped",
        choose: "Partly",
        label: "Why?",
        text: "I get up early for it",
        button: "Save my answer",
      },
    ],
  },
  {
    page: "/today",
    live: liveAdvised,
    forms: [
      {
        form: "never showing a correction again",
        label: "Why not",
        text: "I show it in person",
        button: "Hide it for good",
      },
    ],
  },
  {
    page: "/journey",
    live: liveHopping,
    forms: [
      {
        form: "not counting a switch",
        label: "Because",
        text: "An illness",
        button: /^Do not count it/,
      },
    ],
  },
];

for (const { page: address, live, forms } of PAGES) {
  const names = forms.map(({ form }) => form).join(", ");
  test(`${names}: what was written outlives a lost connection, another learner and signing out`, async ({
    page,
    context,
    newAccount,
    signIn,
  }) => {
    const [ada, bob] = [await newAccount({ at: daysAgo(400) }), await newAccount()];
    await live?.(ada);
    await signIn(ada);
    await openWithScript(page, address);
    await openAll(page);
    const main = page.getByRole("main");
    const written = forms.map(({ label, button, ...form }) => {
      const field = main.getByLabel(label, { exact: true }).first();
      const box = main.locator("form").filter({ has: page.getByLabel(label, { exact: true }) });
      return { ...form, field, box, send: box.getByRole("button", { name: button }).first() };
    });
    for (const { choose, field, text } of written) {
      if (choose !== undefined) await main.getByLabel(choose).check();
      await field.fill(text);
    }
    const sendAll = async (answer: string) => {
      for (const { form, box, field, send, text } of written) {
        await send.click();
        await expect(box.getByText(answer), form).toBeVisible();
        await expect(field, form).toHaveValue(text);
      }
    };

    await context.setOffline(true);
    await sendAll("Waymark could not be reached");
    await context.setOffline(false);

    await signIn(bob);
    await sendAll(REFUSALS.otherLearner);

    await context.clearCookies();
    await sendAll("You were signed out");

    await signIn(ada);
    await signOutElsewhere(page);
    await page.waitForURL(`**/sign-in?next=${encodeURIComponent(address)}`);
    await fillSignIn({ page, account: ada });
    await page.waitForURL(`**${address}`);
    for (const { form, field, text } of written) {
      await expect(field, form).toBeVisible();
      await expect(field, form).toHaveValue(text);
    }
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
