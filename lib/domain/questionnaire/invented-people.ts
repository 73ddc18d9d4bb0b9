import * as z from "zod";
import { PATH_ORDER } from "../content/content.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { rankPaths } from "./rank-paths.ts";

/** The schema of prisma/roadmaps/questionnaire-people.yaml. */

const text = z.string().trim().min(1, { error: "must not be empty" });

const person = z.strictObject({
  who: text,
  /** What a career adviser would name to them, the first one rather. */
  paths: z
    .array(z.enum(PATH_ORDER, { error: "is none of the seven paths" }))
    .min(1, { error: "needs a path" })
    .max(2, { error: "has more than two paths" }),
  /** Written like "1e 2d": what was answered to which question. */
  answers: z
    .string()
    .regex(/^\d+[a-z]( \d+[a-z])*$/, { error: 'must be like "1e 2d"' })
    .transform((written) =>
      Object.fromEntries(
        written.split(" ").map((each) => [`q${each.slice(0, -1)}`, each.slice(-1)]),
      ),
    ),
});

export const inventedPeopleSchema = z.strictObject({
  /** Weights may be tuned for these. */
  people: z.array(person),
  /** Weights may not: they say how often strangers find theirs. */
  heldOut: z.array(person),
});

export type InventedPerson = Readonly<z.output<typeof person>>;

/** How many people must find a path that was named to them among the first two of their ranking, as a share. */
const FOUND_SHARE = 0.9;

/** Returns who does not find any path that was named to them among the first two of the ranking of their answers. */
export function notFound({
  questionnaire,
  people,
}: Readonly<{
  questionnaire: Questionnaire;
  people: readonly InventedPerson[];
}>): readonly InventedPerson[] {
  return people.filter(({ paths, answers }) => {
    const ranking = rankPaths({ questionnaire, answers: new Map(Object.entries(answers)) });
    const shown = ranking.ok ? ranking.ranked.slice(0, 2).map(({ path }) => path) : [];
    return !shown.some((path) => paths.includes(path));
  });
}

/** Returns what is wrong with a questionnaire that these people were held against; an empty list means that nine in ten find theirs. */
export function missedFaults({
  people,
  missed,
}: Readonly<{ people: number; missed: readonly InventedPerson[] }>): string[] {
  if (people - missed.length >= people * FOUND_SHARE) return [];
  const examples = missed.slice(0, 5).map(({ who, paths }) => `${who} (${paths.join(", ")})`);
  return [
    `${missed.length} of ${people} invented people do not find theirs among the first two, such as ${examples.join("; ")}`,
  ];
}

/** Returns what a person answers that no question asks or no answer says. */
export function strayAnswers({
  questionnaire,
  people,
}: Readonly<{ questionnaire: Questionnaire; people: readonly InventedPerson[] }>): string[] {
  const known = new Set(
    questionnaire.questions.flatMap(({ id, answers }) =>
      answers.map((answer) => `${id} ${answer.id}`),
    ),
  );
  return people.flatMap(({ who, answers }) =>
    Object.entries(answers)
      .filter(([question, answer]) => !known.has(`${question} ${answer}`))
      .map(
        ([question, answer]) => `${who} answers ${question} with ${answer}, which is not offered`,
      ),
  );
}
