import { ContentError, checkContent } from "#lib/content/read-content";
import { checkInventedPeople, checkQuestionnaire } from "#lib/content/read-questionnaire";
import { spellingFaults } from "../checks/spelling.ts";

const FOLDER = "prisma/roadmaps";

try {
  const { paths, milestones } = await checkContent(FOLDER);
  console.log(`The roadmaps are sound: ${paths.length} paths, ${milestones.size} milestones.`);
  const shares = await checkQuestionnaire(FOLDER);
  const words = [...shares].map(([path, share]) => `${path} ${(100 * share).toFixed(1)} %`);
  console.log(`The questionnaire is fair: by random answers, ${words.join(", ")}.`);
  const { tuned, heldOut } = await checkInventedPeople(FOLDER);
  console.log(
    `Of ${tuned.people} invented people, ${tuned.found} find theirs among the first two; of ${heldOut.people} held out, ${heldOut.found}.`,
  );
  const misspelled = await spellingFaults();
  if (misspelled.length > 0) throw new ContentError(misspelled);
  console.log("Every word is in the dictionary or in docs/words.txt.");
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
