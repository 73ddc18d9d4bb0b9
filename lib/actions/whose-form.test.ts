import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** The places that ask who is signed in: each of them compares whom the form was made for. */
const ASKING = ["lib/actions/change.ts", "lib/actions/signed-out.ts"];

/** Forms of a stranger, of a mailed link, or of a browser: they act for nobody who is signed in. */
const WITHOUT_LEARNER = [
  "answerReminderAction",
  "askForSecondStepAction",
  "askForSummaryAction",
  "chooseThemeAction",
  "confirmByPasswordAction",
  "confirmSignUpAction",
  "confirmSummaryAction",
  "disownAccountAction",
  "keepRemindersAction",
  "leaveCommentAction",
  "noteLookedAction",
  "reportPortfolioAction",
  "requestResetAction",
  "requestSignInLinkAction",
  "resetByCodeAction",
  "resetByLinkAction",
  "secondStepByCodeAction",
  "secondStepByPasskeyAction",
  "signInAction",
  "signInByCodeAction",
  "signInByLinkAction",
  "signInByPasskeyAction",
  "signInWithAction",
  "signUpAction",
  "stayAction",
  "stopSummaryAction",
  "undoEmailChangeAction",
];

async function sources(): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  for await (const file of glob("lib/actions/**/*.ts")) {
    if (!file.endsWith(".test.ts")) read.set(file, await readFile(file, "utf8"));
  }
  return read;
}

test("an action learns who is signed in only where it is held against whose the form is", async () => {
  const asking = [...(await sources())]
    .filter(([, text]) =>
      /from "#lib\/auth\/viewer"/.test(text.replace(/import \{ PATH_HEADER \}.*/, "")),
    )
    .map(([file]) => file);
  expect(asking.toSorted()).toEqual(ASKING);
});

function functionsIn(text: string): readonly string[] {
  return text.split(/^(?=(?:export )?async function )/m).slice(1);
}

function nameOf(part: string): string {
  return part.match(/function (\w+)/)?.[1] ?? "";
}

/** By itself, or by a function of its file that is called `start…` and is held to the same. */
function beginsWithItsForm(part: string): boolean {
  return /await start\w+\(form\)/.test(part) || /await refusedSignedOut\(\{\s*form/.test(part);
}

test("every action that writes begins with whose its form is", async () => {
  const functions = [...(await sources()).values()]
    .filter((text) => text.startsWith('"use server"'))
    .flatMap(functionsIn);
  const actions = functions.filter((part) => part.startsWith("export "));
  const starters = functions.filter((part) => /^async function start/.test(part));
  const without = [...actions, ...starters].filter((part) => !beginsWithItsForm(part));
  expect(actions.length).toBeGreaterThan(30);
  expect(without.map(nameOf).toSorted()).toEqual(WITHOUT_LEARNER);
});
