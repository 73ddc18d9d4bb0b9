import type { DoorsApp } from "./app.ts";
import type { Door } from "./door.ts";
import type { Knocker } from "./knock.ts";
import type { Its } from "./names.ts";
import type { Someone } from "./people.ts";

/** Somebody for whom a door is not, and the parts of the database that may change all the same. */
export type Attack = Readonly<{ who: string; as: Knocker; may: (part: string) => boolean }>;

/**
 * What somebody keeps of a try that came to nothing: ids of changes (docs/security.md#applied-once), and how often a code of
 * their own was wrong.
 */
const OF_TRIES = ["AppliedOperation", "MailToken"];

type Tried = Readonly<{ app: DoorsApp; door: Door; owner: Someone }>;

/** Returns who knocks at a door that is not theirs: with the owner's ids, which they may come to know, and without her secrets. */
export function attacksOn({ app, door, owner }: Tried): readonly Attack[] {
  const { ben, nobody } = app.people;
  const guessed = { ...owner, secrets: nobody.secrets };
  const ended = owner.secrets.ended;
  const hers = { formOf: owner.userId, names: guessed, browser: nobody };
  const makes = makesOnly({ app, door });
  const own = (part: string) => makes(part) || part.endsWith(` of ${ben.userId}`);
  const quiet = (part: string) => OF_TRIES.some((table) => part === `${table} of ${ben.userId}`);
  const run = (part: string) =>
    makes(part) || (door.replacesSession === true && part === `Session of ${owner.userId}`);
  const its = { formOf: ben.userId, names: guessed, browser: nobody };
  const holding = { formOf: ben.userId, names: owner, browser: nobody };
  const bens = ben.secrets.session;
  const named = namesThings({ door, owner });
  return [
    { who: "a stranger", as: hers, may: makes },
    { who: "somebody whose session has ended", as: { ...hers, session: ended }, may: run },
    { who: "another learner with her form", as: { ...hers, session: bens }, may: makes },
    {
      who: "another learner with a form of theirs",
      as: { ...its, session: bens },
      may: named ? quiet : (part) => own(part) || (!door.admin && !part.includes(" of ")),
    },
    ...(holdsSecrets({ door, owner }) && !door.bearer
      ? [
          {
            who: "another learner who has read her mail",
            as: { ...holding, session: bens },
            may: quiet,
          },
        ]
      : []),
  ];
}

/** What a door makes for anyone is nobody's, or belongs to whoever came. */
function makesOnly({ app, door }: Pick<Tried, "app" | "door">): (part: string) => boolean {
  const { ada, admin } = app.people;
  return (part) => {
    const [table = "", whose = ""] = part.split(" of ");
    const isTheirs = whose === ada.userId || whose === admin.userId;
    return (door.makesForAnyone ?? []).includes(table) && !isTheirs;
  };
}

/** Whether what is sent names something of its owner's by an id. */
export function namesThings({ door, owner }: Pick<Tried, "door" | "owner">): boolean {
  const ids: readonly string[] = idsOf(owner);
  return Object.values(door.fields?.(owner) ?? {})
    .flat()
    .some((value) => ids.includes(value));
}

function idsOf({ userId, session, elsewhere, left, open, trial, plan, pause, ...its }: Its) {
  const { event, log, marked, pendingImport, passkey } = its;
  return [
    ...[userId, session, elsewhere, left, open, trial, plan, pause],
    ...[event, log, marked, pendingImport, passkey],
  ];
}

function holdsSecrets({ door, owner }: Pick<Tried, "door" | "owner">): boolean {
  const secrets: readonly string[] = Object.values(owner.secrets);
  const sent = { ...door.fields?.(owner), ...door.cookies?.(owner) };
  return Object.values(sent)
    .flat()
    .some((value) => value !== undefined && secrets.includes(value));
}
