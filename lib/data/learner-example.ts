import { createAccount } from "#lib/data/account/accounts";
import type { Change } from "#lib/data/changes";
import { database } from "#lib/data/client";
import { commitToPath } from "#lib/data/commit";
import type { Commitment } from "#lib/data/enrollment/enrollment-rows";
import { getRecord } from "#lib/data/record";
import { publishContent } from "#lib/data/roadmap/publish";
import type { Content } from "#lib/domain/content/content";

/** Test set-up: a learner of their own for each test, and a small published content. */

export const NOON = new Date("2026-03-03T12:00:00Z");

let learners = 0;

export async function newLearner(): Promise<string> {
  learners += 1;
  const userId = await createAccount({
    name: "Ada",
    email: `ada-${learners}-${process.pid}@example.org`,
    passwordHash: "unused",
    timeZone: "Europe/Berlin",
    now: NOON,
  });
  if (userId === null) throw new Error("the address was taken");
  return userId;
}

/** A learner on a path, and the id of their enrollment. */
export async function enrolled(path = "backend", commitment: Commitment = { why: "" }) {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId), path, commitment, prior: [] });
  const enrollment = (await getRecord(userId)).enrollments[0]?.id;
  if (enrollment === undefined) throw new Error("not enrolled");
  return { userId, enrollment };
}

/** Returns a change by this learner, with an operation id of its own. */
export function changeOf(userId: string, at: Date = NOON): Change {
  return { userId, operationId: crypto.randomUUID(), at, on: at.toISOString().slice(0, 10) };
}

export function milestoneContent(id: string, hours = 6) {
  return {
    id,
    title: `Title of ${id}`,
    kind: "practice" as const,
    hours,
    outcome: `You can ${id}.`,
    prerequisites: [],
    steps: [1, 2, 3].map((n) => ({ id: `step-${n}`, title: `Do ${n}`, hours: hours / 3 })),
    resources: [
      {
        title: "Docs",
        url: "https://docs.python.org/3/",
        part: "All",
        checked: { on: "2026-11-20", how: "index" as const },
      },
    ],
    question: "Why?",
    criteria: [],
  };
}

const place = (id: string, optional = false) => ({ id, optional });

export function smallContent(change: Partial<Content> = {}): Content {
  const ids = ["git", "sql", "django", "blog", "month-1", "cv", "torch"];
  const path = (id: string, specialization: readonly string[]) => ({
    id,
    title: `Path ${id}`,
    summary: "s",
    chooseIf: "c",
    bestFor: "b",
    youWillDo: "y",
    keyTechnologies: ["t"],
    outlook: { text: "o", source: "article" },
    difficulty: { level: "medium" as const, source: "article" },
    prerequisites: "p",
    companion: false,
    salaries: [
      { source: "article", low: 1, high: 2, currency: "USD", per: "year" as const, region: "US" },
    ],
    phases: {
      specialization: specialization.map((each) => place(each)),
      projects: [place("blog")],
      deepening: [place("month-1")],
      portfolio: [place("cv", true)],
    },
  });
  return {
    sources: { article: { name: "An article", about: "About it" } },
    fundamentals: { milestones: [place("git")] },
    paths: [path("backend", ["sql", "django"]), path("machine-learning", ["sql", "torch"])],
    milestones: new Map(ids.map((id) => [id, milestoneContent(id)] as const)),
    ...change,
  };
}

export function publish(content: Content = smallContent()) {
  return publishContent({ prisma: database().prisma, content, now: NOON });
}
