import { beforeAll, expect, test } from "vitest";
import { deleteAccount, planDeletion } from "#lib/data/account/deletion";
import { prisma } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { forgetHandles, wasHandle } from "#lib/data/portfolio/handles";
import {
  findPortfolio,
  findPortfolioAt,
  publishPortfolio,
  savePortfolio,
  withdrawPortfolio,
} from "#lib/data/portfolio/portfolios";
import { handlesFreeBefore } from "#lib/domain/portfolio/portfolio-input";

const DAY = 86_400_000;
const CHOICE = { line: "", projects: [], words: [], areHoursShown: false, isListed: false };

beforeAll(async () => {
  await publish();
});

let handles = 0;
const newHandle = () => {
  handles += 1;
  return `ada-${handles}`;
};

async function published(handle = newHandle()) {
  const userId = await newLearner();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle });
  await publishPortfolio(changeOf(userId));
  return { userId, handle };
}

const later = (days: number) => new Date(NOON.getTime() + days * DAY);

test("what was chosen is saved whole, and replaced whole", async () => {
  const userId = await newLearner();
  const handle = newHandle();
  expect(await findPortfolio(userId)).toBeNull();
  const first = { ...CHOICE, handle, line: "One", projects: ["git", "sql"], words: ["git"] };
  expect(await savePortfolio({ ...changeOf(userId), ...first, isListed: true })).toEqual({
    ok: true,
  });
  expect(await findPortfolio(userId)).toMatchObject({ ...first, isListed: true });
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle, words: ["sql"] });
  expect(await findPortfolio(userId)).toMatchObject({ ...CHOICE, words: ["sql"] });
});

test("nobody sees a page before it is published, nor after it was taken back", async () => {
  const userId = await newLearner();
  const handle = newHandle();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle });
  expect(await findPortfolioAt(handle)).toBeNull();
  expect(await publishPortfolio(changeOf(userId))).toEqual({ changed: true });
  expect(await publishPortfolio(changeOf(userId))).toEqual({ changed: false });
  expect(await findPortfolioAt(handle)).toMatchObject({
    isPublished: true,
    owner: { userId, name: "Ada" },
  });
  expect(await withdrawPortfolio(changeOf(userId))).toEqual({ changed: true });
  expect(await findPortfolioAt(handle)).toEqual({ isPublished: false });
});

test("each change is told by an event without its words", async () => {
  const { userId, handle } = await published();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle, line: "PRIVATE" });
  await withdrawPortfolio(changeOf(userId));
  const events = await prisma().event.findMany({ where: { userId } });
  expect(events.map(({ type }) => type).toSorted()).toEqual([
    "portfolio-changed",
    "portfolio-changed",
    "portfolio-published",
    "portfolio-withdrawn",
  ]);
  expect(JSON.stringify(events)).not.toMatch(/PRIVATE|ada-/);
});

test("a handle that somebody has is taken, published or not", async () => {
  const owner = await newLearner();
  const handle = newHandle();
  await savePortfolio({ ...changeOf(owner), ...CHOICE, handle });
  const other = await newLearner();
  expect(await savePortfolio({ ...changeOf(other), ...CHOICE, handle })).toEqual({
    ok: false,
    reason: "taken",
  });
  expect(await findPortfolio(other)).toBeNull();
});

test("two who take a handle at the same moment: one has it", async () => {
  const handle = newHandle();
  const learners = [await newLearner(), await newLearner()];
  const saved = await Promise.all(
    learners.map((userId) => savePortfolio({ ...changeOf(userId), ...CHOICE, handle })),
  );
  expect(saved.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test("a published handle that is given up is gone, and kept from others for a year, not from its owner", async () => {
  const { userId, handle } = await published();
  const next = newHandle();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle: next });
  expect(await findPortfolioAt(handle)).toBeNull();
  expect(await wasHandle({ handle, now: later(364) })).toBe(true);
  expect(await wasHandle({ handle: newHandle(), now: NOON })).toBe(false);

  const other = await newLearner();
  const takes = (days: number) =>
    savePortfolio({ ...changeOf(other, later(days)), ...CHOICE, handle });
  expect(await takes(364)).toMatchObject({ ok: false });
  expect(await savePortfolio({ ...changeOf(userId), ...CHOICE, handle })).toEqual({ ok: true });
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle: next });
  expect(await takes(366)).toEqual({ ok: true });
});

test("a handle that nobody ever saw is free at once", async () => {
  const userId = await newLearner();
  const handle = newHandle();
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle });
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle: newHandle() });
  expect(await wasHandle({ handle, now: NOON })).toBe(false);
  const other = await newLearner();
  expect(await savePortfolio({ ...changeOf(other), ...CHOICE, handle })).toEqual({ ok: true });
});

test("a page is gone while its account waits to be deleted, and its handle is kept from others after", async () => {
  const { userId, handle } = await published();
  await planDeletion({ userId, now: NOON });
  expect(await findPortfolioAt(handle)).toEqual({ isPublished: false });
  await deleteAccount({ userId, now: NOON, when: "at-once" });
  expect(await findPortfolioAt(handle)).toBeNull();
  expect(await wasHandle({ handle, now: later(364) })).toBe(true);
  expect(await forgetHandles(handlesFreeBefore(later(366)))).toBeGreaterThan(0);
  expect(await wasHandle({ handle, now: NOON })).toBe(false);
});
