import { PHASES } from "#lib/domain/record/phases";
import { PHASE_TITLES } from "#lib/wording/phases";
import { BACKEND, FUNDAMENTALS, GIT, VALUES } from "./fixed-roadmap";
import { commit, daysAgo, donePhases, learnerAt, undone } from "./history";
import { completedBy, eventsAbout } from "./stored";
import { expect, test } from "./story";
import { box, everythingIsSaved, hold, openWithScript, said, TICKS } from "./ticking";

test("a tick shows at once, while its request is still on the way", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  const { held, release } = await hold(page, TICKS);
  await box(page, GIT).click();
  await expect(box(page, GIT)).toBeChecked();
  await expect.poll(() => held.length).toBe(1);
  expect(await completedBy(ada)).toEqual([]);
  release();
  await expect.poll(() => completedBy(ada)).toEqual(["fnd-git"]);
  await expect(
    page.getByText(`1 of ${FUNDAMENTALS} milestones done`, { exact: true }),
  ).toBeVisible();
});

test("the press that is last wins over twenty that came before it", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await box(page, GIT).click({ clickCount: 21 });
  await expect(box(page, GIT)).toBeChecked();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  const events = await eventsAbout({ account: ada, milestone: "fnd-git" });
  expect(events).toEqual(events.map((_, index) => (index % 2 === 0 ? "completed" : "uncompleted")));
  expect(events.at(-1)).toBe("completed");
  await page.reload();
  await expect(box(page, GIT)).toBeChecked();
});

test("twenty presses end where they began, with one event per real change", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  const { held, release } = await hold(page, TICKS);
  await box(page, GIT).click({ clickCount: 20 });
  await expect(box(page, GIT)).not.toBeChecked();
  await expect.poll(() => held.length).toBe(1);
  release();
  await everythingIsSaved(page);
  expect(await eventsAbout({ account: ada, milestone: "fnd-git" })).toEqual([
    "completed",
    "uncompleted",
  ]);
  expect(await completedBy(ada)).toEqual([]);
});

test("the boxes of two phases, pressed in a row, are all saved", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(1), path: "backend" });
  await signIn(ada);
  await openWithScript(page, "/roadmap");
  const boxes = page.getByRole("checkbox");
  const pressed = FUNDAMENTALS + BACKEND.specialization;
  for (let index = 0; index < pressed; index += 1) await boxes.nth(index).click();
  await everythingIsSaved(page);
  expect(await completedBy(ada)).toHaveLength(pressed);
  await expect(
    page.getByText(`${pressed} of ${BACKEND.required} milestones done`, { exact: true }),
  ).toBeVisible();
  await page.reload();
  // Both phases are finished now, and folded.
  const checked = page.getByRole("checkbox", { checked: true, includeHidden: true });
  await expect(checked).toHaveCount(pressed);
});

test("the last fundamental says politely that the fundamentals are complete", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(3), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(2), phases: ["fundamentals"] });
  await signIn(ada);
  await openWithScript(page, "/roadmap");
  await page.getByText(/^Fundamentals: \d+ of/).click();
  await box(page, VALUES).click();
  await expect(said(page, "No longer done.")).toBeVisible();
  await box(page, VALUES).click();
  await expect(
    said(page, `Fundamentals complete: ${FUNDAMENTALS} of ${FUNDAMENTALS}`),
  ).toBeVisible();
});

test("without a path, too, the last fundamental completes the fundamentals and no roadmap", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await donePhases({ account: ada, at: daysAgo(2) });
  await openWithScript(page, "/roadmap");
  await page.getByText(/^Fundamentals: \d+ of/).click();
  await box(page, GIT).click();
  await expect(said(page, "No longer done.")).toBeVisible();
  await box(page, GIT).click();
  await expect(
    said(page, `Fundamentals complete: ${FUNDAMENTALS} of ${FUNDAMENTALS}`),
  ).toBeVisible();
});

/** Boxes of three phases, none of which completes its phase: a phase that is complete says so in a line of its own. */
const SPECIALIZED = FUNDAMENTALS + BACKEND.specialization;
const OF_THREE_PHASES = [0, FUNDAMENTALS, SPECIALIZED - 1, BACKEND.milestones - BACKEND.portfolio];

for (const width of [390, 1280]) {
  test(`ticking moves and hides no box at ${width} pixels`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const ada = await newAccount();
    await commit({ account: ada, at: daysAgo(1), path: "backend" });
    await page.setViewportSize({ width, height: 800 });
    await signIn(ada);
    await openWithScript(page, "/roadmap");
    const boxes = page.getByRole("checkbox");
    const before = await boxes.evaluateAll(placesOf);
    for (const index of OF_THREE_PHASES) await boxes.nth(index).click();
    await everythingIsSaved(page);
    await expect(page.getByText(/^4 of \d+ milestones done$/)).toBeVisible();
    expect(await boxes.evaluateAll(placesOf)).toEqual(before);
  });
}

for (const width of [390, 1280]) {
  for (const phase of ["fundamentals", "projects", "portfolio"] as const) {
    const before = PHASES.slice(0, PHASES.indexOf(phase) + 1);
    test(`the last milestone of ${phase} moves no box at ${width} pixels`, async ({
      page,
      newAccount,
      signIn,
    }) => {
      const ada = await newAccount();
      await commit({ account: ada, at: daysAgo(9), path: "backend" });
      await donePhases({ account: ada, at: daysAgo(8), phases: before });
      const { roadmap } = await learnerAt({ account: ada, at: daysAgo(7) });
      const last = roadmap.phases.find(({ id }) => id === phase)?.milestones.findLast(isRequired);
      await undone({ account: ada, at: daysAgo(7), milestones: [last?.id ?? ""] });
      await page.setViewportSize({ width, height: 800 });
      await signIn(ada);
      await openWithScript(page, "/roadmap");
      const boxes = page.getByRole("checkbox");
      const places = await boxes.evaluateAll(placesOf);
      await box(page, last?.title ?? "").click();
      await everythingIsSaved(page);
      const section = page.getByRole("region", { name: PHASE_TITLES[phase] });
      await expect(section.getByRole("link", { name: /^See what you did/ }).first()).toBeVisible();
      expect(await boxes.evaluateAll(placesOf)).toEqual(places);
    });
  }
}

function isRequired({ required }: Readonly<{ required: boolean }>): boolean {
  return required;
}

/** The names of boxes and where each stands on the page. */
function placesOf(boxes: readonly Element[]) {
  return boxes.map((box) => {
    const { top, left } = box.getBoundingClientRect();
    const label = document.getElementById(box.getAttribute("aria-labelledby") ?? "");
    return { name: label?.textContent, top: Math.round(top + scrollY), left };
  });
}

test("what the server refuses is undone on screen, and said", async ({ page, signIn }) => {
  const ada = await signIn();
  await openWithScript(page, "/roadmap");
  await page.route(TICKS, (route) => route.fulfill({ status: 404, json: { error: "unknown" } }));
  await box(page, GIT).click();
  await expect(said(page, "could not be saved")).toBeVisible();
  await expect(box(page, GIT)).not.toBeChecked();
  await page.unroute(TICKS);
  await page.reload();
  await expect(box(page, GIT)).not.toBeChecked();
  expect(await completedBy(ada)).toEqual([]);
});
