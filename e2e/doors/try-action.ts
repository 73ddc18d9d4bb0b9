import type { DoorsApp } from "./app.ts";
import { attacksOn, namesThings } from "./attacks.ts";
import { changesIn, type Snapshot } from "./database.ts";
import type { Door, Fields } from "./door.ts";
import { faultsOfAnswer, inNames } from "./faults.ts";
import type { FoundAction } from "./found-doors.ts";
import { type Answer, callAction, type Knocker } from "./knock.ts";
import { hiddenIn, type Marks } from "./marks.ts";
import type { Someone } from "./people.ts";

export type TriedAction = Readonly<{
  app: DoorsApp;
  marks: Marks;
  action: FoundAction;
  door: Door;
}>;

type Tried = TriedAction & Readonly<{ owner: Someone }>;

/** Returns what is wrong with a server action: whom it lets in that it should not, and whether it opens for whom it is. */
export async function tryAction(given: TriedAction): Promise<readonly string[]> {
  const { app, action } = given;
  const tried = withOwner(given);
  const faults = [
    ...(await tryAttacks(tried)),
    ...(await tryUnconfirmed(tried)),
    ...(await tryMissing(tried)),
    ...(await tryOwner(tried)),
  ];
  return faults.map((fault) => inNames({ app, text: `${action.name}: ${fault}` }));
}

async function tryAttacks(tried: Tried): Promise<readonly string[]> {
  const faults: string[] = [];
  let before = await begin(tried);
  for (const { who, as, may } of attacksOn(tried)) {
    const answer = await callAction({ ...tried, origin: tried.app.origin, ...as });
    const after = await tried.app.database.snapshot();
    const changed = changesIn(before, after);
    const wrong = changed.filter((part) => !may(part)).map((part) => `${who} changes ${part}`);
    faults.push(...wrong, ...faultsOfAnswer({ ...tried, who, answer, session: as.session }));
    before = changed.length === 0 ? after : await begin(tried);
  }
  return faults;
}

/** The address of whoever runs the instance proves nothing before it is confirmed. */
async function tryUnconfirmed(tried: Tried): Promise<readonly string[]> {
  if (!tried.door.admin) return [];
  await begin(tried);
  const { database } = tried.app;
  await database.ask(`UPDATE "User" SET "emailConfirmedAt" = NULL WHERE id = $1`, [
    tried.owner.userId,
  ]);
  const before = await database.snapshot();
  await callAs({ ...tried, who: tried.owner });
  const changed = changesIn(before, await database.snapshot());
  return changed.map((part) => `an address that was never confirmed changes ${part}`);
}

/** What is another's is answered as what nobody has. */
async function tryMissing(tried: Tried): Promise<readonly string[]> {
  const { door, owner, app } = tried;
  if (!namesThings({ door, owner })) return [];
  const { ben, nobody } = app.people;
  const asBen = { session: ben.secrets.session, formOf: ben.userId, browser: nobody };
  const answers: string[] = [];
  for (const names of [{ ...owner, secrets: nobody.secrets }, nobody]) {
    const answer = await callAction({ ...tried, origin: app.origin, ...asBen, names });
    answers.push(outcomeOf(answer));
  }
  const [foreign = "", missing = ""] = answers;
  return foreign === missing ? [] : [`foreign is "${foreign}", missing is "${missing}"`];
}

async function tryOwner(tried: Tried): Promise<readonly string[]> {
  const before = await begin(tried);
  const answer = await callAs({ ...tried, who: tried.owner });
  const after = await tried.app.database.snapshot();
  const changed = changesIn(before, after);
  const { session } = tried.owner.secrets;
  // What the call has just made is hidden, too.
  const made = hiddenIn(await tried.app.database.rowsOf(tried.owner.userId));
  const marks = { ...tried.marks, hidden: [...new Set([...tried.marks.hidden, ...made])] };
  const faults = faultsOfAnswer({ ...tried, marks, who: "its owner", answer, session });
  const { changesNothing } = tried.door;
  if (changesNothing === undefined && changed.length === 0) {
    return [
      ...faults,
      `its owner changes nothing, so the case proves nothing: ${outcomeOf(answer)}`,
    ];
  }
  if (changesNothing !== undefined && changed.length > 0) {
    return [...faults, `its owner changes ${changed.join(", ")}: "changesNothing" is wrong`];
  }
  return faults;
}

/** Makes the database what the case needs, and returns what is in it. */
export async function begin({ app: { database }, door, owner }: Tried): Promise<Snapshot> {
  await database.restore();
  if (door.prepare !== undefined) await database.ask(door.prepare, [owner.userId]);
  return await database.snapshot();
}

/** Returns the same with the person whom the door is for. */
export function withOwner(given: TriedAction): Tried {
  return { ...given, owner: given.door.admin ? given.app.people.admin : given.app.people.ada };
}

/** Calls the action as somebody with things of their own. */
export function callAs({
  who,
  extra = {},
  ...tried
}: Tried & Readonly<{ who: Someone; extra?: Fields }>): Promise<Answer> {
  const as: Knocker = {
    session: who.secrets.session,
    formOf: who.userId,
    names: who,
    browser: who,
  };
  return callAction({ ...tried, origin: tried.app.origin, ...as, extra });
}

/** What is the same of two answers that say the same: status, where it leads, and what the action returned. */
function outcomeOf({ status, location, text }: Answer): string {
  const [returned = ""] = /^1:.*$/m.exec(text) ?? [];
  return [status, location, returned]
    .join(" ")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>")
    .trim();
}
