import { PATH_ORDER } from "../content/content.ts";
import { answerTo } from "./answer-sheet.ts";
import { answersToOvertake } from "./overtaking.ts";
import type { Answer, AnswerSheet, PathId, Question, Questionnaire } from "./questionnaire.ts";

/** One answer that speaks for a path. */
export type RankingReason = Readonly<{
  question: string;
  answer: string;
  weight: number;
  text: string;
}>;

/** What one given answer did to a path. */
export type AnswerCount = Readonly<{
  question: string;
  /** The question and the answer in words. */
  asked: string;
  said: string;
  /** Above 0 for the path, below 0 against it. */
  weight: number;
}>;

export type RankedPath = Readonly<{
  path: PathId;
  /** The weights of the given answers, added up. */
  points: number;
  /** What counted most, at most three; empty where no answer speaks for the path. */
  reasons: readonly RankingReason[];
  /** Each given answer that gives the path points or takes some away, in the order of the questions: they add up to `points`. */
  counts: readonly AnswerCount[];
  /** Why some of the given answers speak against the path, in words; empty where none does. */
  objections: readonly string[];
  /** What the given answers make worth knowing about the path. */
  notes: readonly string[];
}>;

export type Ranking =
  | Readonly<{ ok: false; reason: "nothing-answered" }>
  | Readonly<{
      ok: true;
      answered: number;
      /** All seven, the best first; level ones in the order in which paths are compared. */
      ranked: readonly RankedPath[];
      /** How far the second is behind the first. */
      lead: Readonly<{
        points: number;
        /** The fewest given answers whose change puts the second before the first; undefined where none do. */
        answersToChange: number | undefined;
      }>;
    }>;

type Given = Readonly<{ question: Question; answer: Answer }>;

const MOST_REASONS = 3;

/**
 * Ranks the seven paths by what was answered. Refuses a sheet on which nothing is answered. The weights are
 * Waymark's own judgment; that they favour no path is held by the test over random sheets.
 */
export function rankPaths({
  questionnaire,
  answers,
}: Readonly<{ questionnaire: Questionnaire; answers: AnswerSheet }>): Ranking {
  const given = questionnaire.questions.flatMap((question) => {
    const answer = answerTo({ question, sheet: answers });
    return answer === undefined ? [] : [{ question, answer }];
  });
  const ranked = PATH_ORDER.map((path) => ({
    path,
    points: given.reduce((sum, { answer }) => sum + weightOf(answer, path), 0),
    reasons: reasonsFor({ path, given }),
    counts: countsFor({ path, given }),
    objections: given
      .filter(({ answer }) => weightOf(answer, path) < 0)
      .flatMap(({ answer }) => answer.notes[path] ?? []),
    notes: given.flatMap(({ answer }) => answer.notes[path] ?? []),
  })).toSorted((one, other) => other.points - one.points);
  const [first, second] = ranked;
  if (given.length === 0 || first === undefined || second === undefined) {
    return { ok: false, reason: "nothing-answered" };
  }
  const points = first.points - second.points;
  const answersToChange = answersToOvertake({ given, first: first.path, second: second.path });
  return { ok: true, answered: given.length, ranked, lead: { points, answersToChange } };
}

/** The strongest first; of equals, the one that says less for other paths. */
function reasonsFor({
  path,
  given,
}: Readonly<{ path: PathId; given: readonly Given[] }>): RankingReason[] {
  return given
    .filter(({ answer }) => weightOf(answer, path) > 0)
    .toSorted(
      (one, other) =>
        weightOf(other.answer, path) - weightOf(one.answer, path) ||
        sumOf(one.answer) - sumOf(other.answer),
    )
    .slice(0, MOST_REASONS)
    .map(({ question, answer }) => ({
      question: question.id,
      answer: answer.id,
      weight: weightOf(answer, path),
      text: answer.reason,
    }));
}

function countsFor({
  path,
  given,
}: Readonly<{ path: PathId; given: readonly Given[] }>): readonly AnswerCount[] {
  return given
    .filter(({ answer }) => weightOf(answer, path) !== 0)
    .map(({ question, answer }) => ({
      question: question.id,
      asked: question.text,
      said: answer.text,
      weight: weightOf(answer, path),
    }));
}

function weightOf({ weights }: Answer, path: PathId): number {
  return weights[path] ?? 0;
}

function sumOf({ weights }: Answer): number {
  return Object.values(weights).reduce((sum, weight) => sum + Math.max(weight, 0), 0);
}
