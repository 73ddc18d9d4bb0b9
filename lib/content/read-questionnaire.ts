import "server-only";
import { join } from "node:path";
import { ContentError, readSource } from "#lib/content/read-content";
import {
  type PathId,
  type Questionnaire,
  questionnaireSchema,
} from "#lib/domain/questionnaire/questionnaire";
import { unfairShares, winShares } from "#lib/domain/questionnaire/win-shares";

const FILE = "questionnaire.yaml";

// On globalThis, because bundles of one process may each hold a copy of this module.
const store = globalThis as { waymarkQuestionnaire?: Promise<Questionnaire> };

/** The questionnaire of this checkout, read once per process. */
export function getQuestionnaire(): Promise<Questionnaire> {
  store.waymarkQuestionnaire ??= readQuestionnaire(join(process.cwd(), "prisma", "roadmaps"));
  store.waymarkQuestionnaire.catch(() => {
    store.waymarkQuestionnaire = undefined;
  });
  return store.waymarkQuestionnaire;
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
