import "server-only";
import { join } from "node:path";
import { ContentError, readSource } from "#lib/content/read-content";
import {
  type InventedPerson,
  inventedPeopleSchema,
  missedFaults,
  notFound,
  strayAnswers,
} from "#lib/domain/questionnaire/invented-people";
import {
  type PathId,
  type Questionnaire,
  questionnaireSchema,
} from "#lib/domain/questionnaire/questionnaire";
import { unfairShares, winShares } from "#lib/domain/questionnaire/win-shares";
import { oncePerProcess } from "#lib/once-per-process";

const FILE = "questionnaire.yaml";
const PEOPLE = "questionnaire-people.yaml";

/** Returns the questionnaire of this checkout, read once per process. */
export function getQuestionnaire(): Promise<Questionnaire> {
  return oncePerProcess({
    name: "questionnaire",
    read: () => readQuestionnaire(join(process.cwd(), "prisma", "roadmaps")),
  });
}

/** Reads and validates the questionnaire. Throws a ContentError that lists every fault with file, line and reason. */
export async function readQuestionnaire(folder: string): Promise<Questionnaire> {
  const { found, data } = await readSource({ folder, file: FILE, schema: questionnaireSchema });
  if (data === undefined) throw new ContentError(found);
  return data;
}

/** Reads it as `readQuestionnaire` does, refuses it too where it favours a path, and answers how often each comes first. */
export async function checkQuestionnaire(folder: string): Promise<ReadonlyMap<PathId, number>> {
  const shares = winShares({
    questionnaire: await readQuestionnaire(folder),
    sheets: 20_000,
    seed: 2026,
  });
  const unfair = unfairShares(shares);
  if (unfair.length > 0) throw new ContentError(unfair.map((reason) => `${FILE}:1: ${reason}`));
  return shares;
}

type Count = Readonly<{ people: number; found: number }>;

/**
 * Holds the questionnaire against the invented people of its folder, and returns how many there are and how many find a path
 * that was named to them among the first two: those for whom weights may be tuned, and those who are held out. Throws a
 * ContentError where too few of either do, or where somebody answers what nobody asks.
 */
export async function checkInventedPeople(
  folder: string,
): Promise<Readonly<{ tuned: Count; heldOut: Count }>> {
  const questionnaire = await readQuestionnaire(folder);
  const { found, data } = await readSource({ folder, file: PEOPLE, schema: inventedPeopleSchema });
  if (data === undefined) throw new ContentError(found);
  const hold = (people: readonly InventedPerson[]) => {
    const missed = notFound({ questionnaire, people });
    return {
      faults: [
        ...strayAnswers({ questionnaire, people }),
        ...missedFaults({ people: people.length, missed }),
      ],
      count: { people: people.length, found: people.length - missed.length },
    };
  };
  const tuned = hold(data.people);
  const heldOut = hold(data.heldOut);
  const faults = [...tuned.faults, ...heldOut.faults];
  if (faults.length > 0) throw new ContentError(faults.map((fault) => `${PEOPLE}:1: ${fault}`));
  return { tuned: tuned.count, heldOut: heldOut.count };
}
