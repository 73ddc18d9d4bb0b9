import { ADMIN_DOORS, SETTINGS_DOORS, SIGN_IN_DOORS } from "./account-doors.ts";
import type { DoorsApp } from "./app.ts";
import type { Doors } from "./door.ts";
import { findActions } from "./found-doors.ts";
import { findMarks } from "./marks.ts";
import { RECORD_DOORS } from "./record-doors.ts";
import type { TriedAction } from "./try-action.ts";

/** Every server action, by what it is about. */
export const ACTIONS = {
  "signing in and up": SIGN_IN_DOORS,
  settings: SETTINGS_DOORS,
  "running the instance": ADMIN_DOORS,
  "a learner's record": RECORD_DOORS,
} as const satisfies Readonly<Record<string, Doors>>;

const DOORS: Doors = Object.assign({}, ...Object.values(ACTIONS));

/** Returns which actions of a build have no case, and which cases no action, in sentences. */
export async function actionsWithoutCase(distDir: string): Promise<readonly string[]> {
  const found = await findActions(distDir);
  const names = found.map(({ name }) => name);
  return [
    ...found
      .filter(({ name }) => DOORS[name] === undefined)
      .map(({ name, file }) => `${name} of ${file} has no case: say in e2e/doors how it is called`),
    ...Object.keys(DOORS)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} has a case in e2e/doors, and is in no build: take the case away`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${name} is the name of two actions: give one another`),
  ];
}

/** Returns what an attempt finds wrong with those of a build's actions that `doors` says how to call, each in a sentence. */
export async function tryActions({
  app,
  doors,
  attempt,
}: Readonly<{
  app: DoorsApp;
  doors: Doors;
  attempt: (tried: TriedAction) => Promise<readonly string[]>;
}>): Promise<readonly string[]> {
  const marks = await findMarks(app);
  const faults: string[] = [];
  for (const action of await findActions(app.distDir)) {
    const door = doors[action.name];
    if (door !== undefined) faults.push(...(await attempt({ app, marks, action, door })));
  }
  return faults;
}
