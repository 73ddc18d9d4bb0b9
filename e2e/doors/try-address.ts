import type { AddressDoor, Asked } from "./address-door.ts";
import type { DoorsApp } from "./app.ts";
import { changesIn } from "./database.ts";
import { faultsOfAnswer, inNames } from "./faults.ts";
import { type Marks, marksIn } from "./marks.ts";
import type { Its } from "./names.ts";
import type { Someone } from "./people.ts";
import { ID, outcomeOf, sendAs } from "./send.ts";

/** A page or a route handler, by its address in the build, and how it is asked. */
export type TriedAddress = Readonly<{
  app: DoorsApp;
  marks: Marks;
  address: string;
  door: AddressDoor;
}>;

type Asker = Readonly<{
  who: string;
  session?: string;
  /** Whose things they ask for. */
  its: Its;
  may: (part: string) => boolean;
}>;

const nothing = () => false;

/** Returns what is wrong with a page or a route handler: what it shows or changes for whom it is not. */
export async function tryAddress(tried: TriedAddress): Promise<readonly string[]> {
  const faults: string[] = [];
  await begin(tried);
  for (const asker of strangersTo(tried)) {
    for (const asked of tried.door.asks(asker.its)) {
      const { said, answer, changed } = await tryOnce({ tried, asker, asked });
      const wrong = changed.filter((part) => !asker.may(part));
      faults.push(...wrong.map((part) => `${said} changes ${part}`));
      faults.push(...faultsOfAnswer({ ...tried, who: said, answer, session: asker.session }));
      const isOpen = outcomeOf(answer) === "200";
      if (tried.door.isPrivate && isOpen && asker.who !== "another learner") {
        faults.push(`${said} is shown a page of a learner`);
      }
    }
  }
  faults.push(...(await tryMissing(tried)), ...(await tryOwner(tried)));
  return faults.map((fault) => inNames({ ...tried, text: `${tried.address}: ${fault}` }));
}

function strangersTo({ app, door }: TriedAddress): readonly Asker[] {
  const { ben, nobody } = app.people;
  const owner = ownerOf({ app, door });
  const its = { ...owner, secrets: nobody.secrets };
  // With a session, the reminders end that its browser was shown.
  const session = (of: Its) => (part: string) =>
    (door.signsOut ?? door.ownClock) === true &&
    [`Session of ${of.userId}`, `PushBrowser of ${of.userId}`].includes(part);
  return [
    { who: "a stranger", its, may: nothing },
    { who: "a session that has ended", session: owner.secrets.ended, its, may: session(owner) },
    { who: "another learner", session: ben.secrets.session, its, may: session(ben) },
  ];
}

/** What is another's is answered as what nobody has. */
async function tryMissing({ app, door }: TriedAddress): Promise<readonly string[]> {
  const { ben, nobody } = app.people;
  const { session } = ben.secrets;
  const missing = door.asks(nobody);
  const faults: string[] = [];
  for (const [index, asked] of door
    .asks({ ...ownerOf({ app, door }), secrets: nobody.secrets })
    .entries()) {
    const other = missing[index];
    if (other === undefined || door.signsOut || JSON.stringify(asked).search(ID) === -1) continue;
    const answers = [asked, other].map((each) => sendAs({ app, asked: each, session }));
    const [foreign, none] = (await Promise.all(answers)).map(outcomeOf);
    if (foreign !== none) faults.push(`${asked.path} is "${foreign}", missing is "${none}"`);
  }
  return faults;
}

async function tryOwner(tried: TriedAddress): Promise<readonly string[]> {
  const { door, marks } = tried;
  const owner = ownerOf(tried);
  const asker = { who: "its owner", session: owner.secrets.session, its: owner, may: nothing };
  const faults: string[] = [];
  let isShown = false;
  for (const asked of door.asks(owner)) {
    const { said, answer, changed } = await tryOnce({ tried, asker, asked });
    const writes = door.writes === true || door.signsOut === true;
    if (writes && changed.length === 0) faults.push(`${said} changes nothing: ${answer.status}`);
    if (!writes && !door.ownClock && changed.length > 0)
      faults.push(`${said} changes ${changed.join(", ")}`);
    faults.push(...faultsOfAnswer({ ...tried, who: said, answer, session: asker.session }));
    const own = marksIn({ ...answer, marks: marks.of.get(owner.userId) ?? [] });
    isShown ||= outcomeOf(answer) === "200" && own.length > 0;
  }
  if (door.isPrivate && isShown === (door.shownElsewhere !== undefined)) {
    faults.push(
      isShown ? "its owner is shown it after all" : "its owner is shown nothing of theirs",
    );
  }
  return faults;
}

function ownerOf({ app, door }: Pick<TriedAddress, "app" | "door">): Someone {
  return door.admin ? app.people.admin : app.people.ada;
}

async function begin({ app, door }: TriedAddress): Promise<void> {
  await app.database.restore();
  if (door.prepare !== undefined)
    await app.database.ask(door.prepare, [ownerOf({ app, door }).userId]);
}

async function tryOnce({
  tried,
  asker: { who, session },
  asked,
}: Readonly<{ tried: TriedAddress; asker: Asker; asked: Asked }>) {
  const { app } = tried;
  const before = await app.database.snapshot();
  const answer = await sendAs({ app, asked, session });
  const changed = changesIn(before, await app.database.snapshot());
  if (changed.length > 0) await begin(tried);
  const kind = asked.headers === undefined ? "" : " as its script";
  return { said: `${who} who asks for ${asked.path}${kind}`, answer, changed };
}
