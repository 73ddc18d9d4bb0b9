import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuestionnaire } from "#lib/content/read-questionnaire";
import { PATH_ORDER } from "../content/content.ts";
import { answerTo } from "./answer-sheet.ts";
import type { AnswerSheet, PathId, Questionnaire } from "./questionnaire.ts";
import { rankPaths } from "./rank-paths.ts";

const questionnaire = await readQuestionnaire(
  join(import.meta.dirname, "../../../prisma/roadmaps"),
);
const { questions } = questionnaire;

/** Any sheet on which at least one question is answered. */
const anySheet: fc.Arbitrary<AnswerSheet> = fc
  .tuple(
    ...questions.map(({ id, answers }) =>
      fc.option(fc.constantFrom(...answers).map((answer) => [id, answer.id] as const)),
    ),
  )
  .map((given) => new Map(given.filter((each) => each !== null)))
  .filter((sheet) => sheet.size > 0);

/** "abc" answers the first three questions; a dash leaves one out. */
function sheetOf(letters: string): AnswerSheet {
  return new Map(
    [...letters].flatMap((letter, index) =>
      letter === "-" ? [] : [[`q${index + 1}`, letter] as const],
    ),
  );
}

function rank(answers: AnswerSheet, by: Questionnaire = questionnaire) {
  const ranking = rankPaths({ questionnaire: by, answers });
  if (!ranking.ok) throw new Error(ranking.reason);
  return ranking;
}

function placeOf(path: PathId, ranking: ReturnType<typeof rank>): number {
  return ranking.ranked.findIndex((each) => each.path === path);
}

test.each<readonly [PathId, string, string]>([
  ["backend", "a volunteer who wants a booking site for the club and a first job", "adcbebbedb"],
  [
    "data-science",
    "a nurse who asks what the figures of the ward say, and explains it",
    "bbbccadcad",
  ],
  ["machine-learning", "a pupil who loves proofs and wonders how a feed knows them", "ceaceccdcc"],
  [
    "data-engineering",
    "a clerk whose lists everyone relies on, and who keeps them right",
    "dbcdccdaae",
  ],
  ["devops", "an administrator whom they call when it is down", "dccdbcbabe"],
  ["test-automation", "a support agent who finds the fault and wants into the trade", "eadbabbbeb"],
  ["automation", "an office worker with forty files to rename every Friday", "ebdadeeeaa"],
])("%s comes first for %s", (path, _, letters) => {
  const { ranked, lead } = rank(sheetOf(letters));
  expect(ranked[0]?.path).toBe(path);
  expect(lead.points).toBeGreaterThan(0);
});

test("an empty sheet, and one with answers that nobody offers, is refused", () => {
  const refusal = { ok: false, reason: "nothing-answered" };
  expect(rankPaths({ questionnaire, answers: new Map() })).toEqual(refusal);
  const junk = new Map([
    ["q1", "z"],
    ["q99", "a"],
  ]);
  expect(rankPaths({ questionnaire, answers: junk })).toEqual(refusal);
});

test("one answer is enough for a ranking of all seven", () => {
  const { ranked, answered } = rank(sheetOf("c"));
  expect(answered).toBe(1);
  expect(ranked[0]?.path).toBe("machine-learning");
  expect(ranked.map(({ path }) => path).toSorted()).toEqual([...PATH_ORDER].toSorted());
});

test("level paths stand in the order in which paths are compared", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { ranked } = rank(sheet);
      const again = ranked.toSorted(
        (one, other) =>
          other.points - one.points ||
          PATH_ORDER.indexOf(one.path) - PATH_ORDER.indexOf(other.path),
      );
      expect(ranked).toEqual(again);
    }),
  );
});

test("the order in which questions are answered does not matter", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      expect(rank(new Map([...sheet].reverse()))).toEqual(rank(sheet));
    }),
  );
});

test("each reason is an answer that was given and speaks for the path, the strongest first, three at most", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { path, reasons } of rank(sheet).ranked) {
        expect(reasons.length).toBeLessThanOrEqual(3);
        for (const reason of reasons) {
          const question = questions.find(({ id }) => id === reason.question);
          const answer = question && answerTo({ question, sheet });
          expect(answer).toMatchObject({ id: reason.answer, reason: reason.text });
          expect(answer?.weights[path]).toBe(reason.weight);
          expect(reason.weight).toBeGreaterThan(0);
        }
        const weights = reasons.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      }
    }),
  );
});

test("every point is accounted for: the answers that counted add up to the points", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { path, points, counts } of rank(sheet).ranked) {
        expect(counts.reduce((sum, { weight }) => sum + weight, 0)).toBe(points);
        for (const count of counts) {
          const question = questions.find(({ id }) => id === count.question);
          const answer = question && answerTo({ question, sheet });
          expect(answer?.weights[path]).toBe(count.weight);
          expect([question?.text, answer?.text]).toEqual([count.asked, count.said]);
        }
      }
    }),
  );
});

test("an answer that speaks against a path is an objection to it, in words", () => {
  const entry = rank(sheetOf("c-d")).ranked.find(({ path }) => path === "machine-learning");
  expect(entry?.objections).toEqual([expect.stringContaining("months of mathematics")]);
  expect(rank(sheetOf("c-a")).ranked[0]?.objections).toEqual([]);
});

test("whoever answers every question reads at least two reasons for the first path", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      fc.pre(sheet.size === questions.length);
      expect(rank(sheet).ranked[0]?.reasons.length).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("more weight for a path on any answer never lowers it, on any sheet", () => {
  const change = fc.record({
    path: fc.constantFrom(...PATH_ORDER),
    question: fc.constantFrom(...questions),
    answer: fc.nat(2),
    more: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(anySheet, change, (sheet, { path, question, answer, more }) => {
      const heavier = questions.map((each) =>
        each.id !== question.id
          ? each
          : {
              ...each,
              answers: each.answers.map((given, index) =>
                index !== answer
                  ? given
                  : {
                      ...given,
                      weights: { ...given.weights, [path]: (given.weights[path] ?? 0) + more },
                    },
              ),
            },
      );
      const after = rank(sheet, { questions: heavier });
      expect(placeOf(path, after)).toBeLessThanOrEqual(placeOf(path, rank(sheet)));
    }),
    { numRuns: 1000 },
  );
});

test("one answer to change is said exactly where one other answer puts the second before the first", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const before = rank(sheet);
      const [first, second] = before.ranked;
      if (!first || !second) throw new Error("seven are ranked");
      const isTurned = questions
        .filter(({ id }) => sheet.has(id))
        .flatMap(({ id, answers }) => answers.map((answer) => new Map(sheet).set(id, answer.id)))
        .map((changed) => rank(changed))
        .some((after) => placeOf(second.path, after) < placeOf(first.path, after));
      expect(before.lead.answersToChange === 1).toBe(isTurned);
      expect(before.lead.points).toBe(first.points - second.points);
    }),
    { numRuns: 300 },
  );
});

test("an answer brings along what one should know about a path", () => {
  const { ranked } = rank(sheetOf("c-d"));
  const notes = ranked.find(({ path }) => path === "machine-learning")?.notes;
  expect(notes).toEqual([expect.stringContaining("months of mathematics")]);
});
