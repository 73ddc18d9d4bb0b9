import { prisma } from "#lib/data/client";
import { GIT, PATHS, SETUP } from "../fixed-roadmap";
import { commit, daysAgo, donePhases, hopMonthly } from "../history";
import { PASSWORD } from "../new-account";
import { completedBy, enrollmentsOf } from "../stored";
import { expect, test } from "./story";

const STEP = { role: "checkbox", name: /^Install git, tell it your name/ };
const DONE = { role: "checkbox", name: "Done" };

test("whoever signs up ticks a first step, and finds it ticked after a reload", async ({
  reader,
}) => {
  const email = `grace-${crypto.randomUUID()}@example.org`;
  await reader.open("/sign-up");
  await reader.fill("Name", "Grace");
  await reader.fill("Email", email);
  await reader.fill("Password", PASSWORD);
  await reader.press({ role: "button", name: "Create account" });
  await reader.isAt(/^\/today/);
  await reader.open("/milestones/fnd-git");
  await reader.press(STEP);
  await reader.holds(STEP, true);
  await reader.everythingIsSaved();
  await reader.reload();
  await reader.holds(STEP, true);
  await prisma().user.deleteMany({ where: { email } });
});

test("a learner signs in by the form", async ({ reader, newAccount }) => {
  const { email } = await newAccount();
  await reader.open("/journey");
  await reader.fill("Email", email);
  await reader.fill("Password", PASSWORD);
  await reader.press({ role: "button", name: "Sign in" });
  await reader.isAt(/^\/journey$/);
});

test("a milestone is ticked and undone where it was pressed", async ({ reader, signIn }) => {
  const ada = await signIn();
  await reader.open("/roadmap");
  await reader.press({ role: "checkbox", name: GIT });
  await reader.holds({ role: "checkbox", name: GIT }, true);
  await reader.everythingIsSaved();
  expect(await completedBy(ada)).toEqual(["fnd-git"]);
  await reader.press({ role: "button", name: "Undo" });
  await reader.holds({ role: "checkbox", name: GIT }, false);
  await reader.everythingIsSaved();
  expect(await completedBy(ada)).toEqual([]);
});

test("a learner commits to a path with their reason", async ({ reader, signIn }) => {
  const ada = await signIn();
  await reader.open("/commit/backend");
  await reader.fill("Why this path?", "I want to build a booking system");
  await reader.fill("Hours a week", "8");
  await reader.press({ role: "button", name: "Commit" });
  await reader.isAt(/^\/today/);
  const [enrollment] = await enrollmentsOf(ada);
  expect(enrollment).toMatchObject({ pathId: "backend", why: "I want to build a booking system" });
});

test("a stranger sees two paths side by side", async ({ reader }) => {
  await reader.open("/paths");
  await reader.press({ role: "checkbox", name: PATHS.backend });
  await reader.press({ role: "checkbox", name: PATHS["data-science"] });
  await reader.press({ role: "button", name: "See them side by side" });
  await reader.isAt(/^\/paths\/compare\?paths=/);
  await reader.sees({ role: "heading", name: "Two paths, side by side" });
  await reader.sees({ role: "table", name: /Career paths/ });
});

test("a stranger answers a question and reads a ranking", async ({ reader }) => {
  await reader.open("/choose");
  await reader.press({ role: "radio", name: /./ });
  await reader.press({ role: "button", name: "Show my ranking" });
  await reader.isAt(/^\/choose\?/);
  await reader.sees({ role: "region", name: "Your ranking" });
  await reader.sees({ role: "text", name: "It is based on 1 answer." });
});

test("at the switch page a learner stays", async ({ reader, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await reader.open("/switch/machine-learning");
  await reader.press({ role: "button", name: `Stay on ${PATHS.backend}` });
  await reader.isAt(/^\/today/);
  expect(await enrollmentsOf(ada)).toMatchObject([{ pathId: "backend", endedAt: null }]);
});

test("at the switch page a learner tries the other path", async ({
  reader,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await donePhases({ account: ada, at: daysAgo(10), phases: ["fundamentals"] });
  await signIn(ada);
  await reader.open("/switch/data-science");
  await reader.press({ role: "button", name: "Try it for 14 days" });
  await reader.isAt(/^\/trial/);
});

test("a learner switches, and goes back with one press", async ({ reader, newAccount, signIn }) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await reader.open("/switch/machine-learning");
  await reader.fill("Why now?", "A shiny course");
  await reader.press({ role: "button", name: "Switch now" });
  await reader.isAt(/^\/today/);
  await reader.press({ role: "button", name: `Go back to ${PATHS.backend}` });
  await reader.seesNo({ role: "button", name: `Go back to ${PATHS.backend}` });
  const paths = (await enrollmentsOf(ada)).map(({ pathId }) => pathId);
  expect(paths).toEqual(["backend", "machine-learning", "backend"]);
});

test("the notice about switching is read and put away", async ({ reader, newAccount, signIn }) => {
  const ada = await newAccount();
  const paths = ["backend", "data-science", "machine-learning"];
  await hopMonthly({ account: ada, paths, since: 10 });
  await signIn(ada);
  const notice = { role: "region", name: "Something from your record" };
  await reader.sees(notice);
  await reader.press({ role: "button", name: "Got it", within: notice });
  await reader.seesNo(notice);
  await reader.reload();
  await reader.sees({ role: "region", name: "Next" });
  await reader.seesNo(notice);
});

test("a path is left with a reason, which the journey keeps", async ({
  reader,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(40), path: "backend" });
  await signIn(ada);
  await reader.open("/settings");
  await reader.press({ role: "summary", name: "Leave this path" });
  await reader.fill("Why are you leaving?", "A break");
  await reader.press({ role: "button", name: `Leave ${PATHS.backend}` });
  await reader.isAt(/^\/journey/);
  expect(await enrollmentsOf(ada)).toMatchObject([{ endedAs: "left", switchReason: "A break" }]);
});

test("a pause begins today and is ended", async ({ reader, signIn }) => {
  await signIn();
  await reader.open("/pause");
  await reader.press({ role: "button", name: "Note this pause" });
  const pause = { role: "region", name: /^You are on pause/ };
  await reader.press({ role: "button", name: "End the pause", within: pause });
  await reader.seesNo(pause);
});

test("a note and a link of evidence are kept", async ({ reader, signIn }) => {
  await signIn();
  await reader.open("/milestones/fnd-git");
  await reader.fill("Note", "The conflict was not so bad");
  await reader.fill(/^Evidence/, "https://example.org/ada/repository");
  await reader.press({ role: "button", name: "Save" });
  await reader.sees({ role: "status", name: "Saved." });
  await reader.reload();
  await reader.holds({ role: "field", name: "Note" }, "The conflict was not so bad");
  await reader.holds({ role: "field", name: /^Evidence/ }, "https://example.org/ada/repository");
  await reader.holds(DONE, false);
});

test("settings are saved", async ({ reader, signIn }) => {
  await signIn();
  await reader.open("/settings");
  await reader.fill("Name", "Ada Lovelace");
  await reader.fill("Hours a week", "9");
  await reader.press({ role: "button", name: "Save" });
  await reader.sees({ role: "status", name: "Saved." });
  await reader.reload();
  await reader.holds({ role: "field", name: "Name" }, "Ada Lovelace");
  await reader.holds({ role: "field", name: "Hours a week" }, "9");
});

test("after signing out, Back shows nothing private", async ({ reader, signIn }) => {
  await signIn();
  await reader.open("/milestones/fnd-git");
  await reader.fill("Note", "For nobody else");
  await reader.press({ role: "button", name: "Save" });
  await reader.sees({ role: "status", name: "Saved." });
  await reader.open("/roadmap");
  await reader.sees({ role: "checkbox", name: SETUP });
  await reader.signOut();
  await reader.isAt(/^\/$/);
  await reader.back();
  await reader.isAt(/^\/sign-in/);
  await reader.seesNo({ role: "checkbox", name: SETUP });
});
