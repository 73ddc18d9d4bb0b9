import { beforeAll, expect, test } from "vitest";
import { NOON, newLearner, publish } from "#lib/data/learner-example";
import { keepLinkCheck, listLinkChecks } from "#lib/data/link-check/link-checks";

beforeAll(() => publish());

test("the last look at each link is kept, and none of a link that is gone", async () => {
  const userId = await newLearner();
  const [one, two] = ["https://example.org/1", "https://example.org/2"];
  const of = { userId, milestone: "git", at: NOON };
  const links = [one, two];
  await keepLinkCheck({ ...of, links, url: one, found: { state: "silent" } });
  await keepLinkCheck({ ...of, links, url: two, found: { state: "not-found" } });
  await keepLinkCheck({ ...of, links, url: one, found: { state: "moved", to: two } });
  expect(await listLinkChecks(of)).toEqual([
    { url: two, state: "not-found", at: NOON },
    { url: one, state: "moved", to: two, at: NOON },
  ]);
  await keepLinkCheck({ ...of, links: [one], url: one, found: { state: "answers" } });
  expect(await listLinkChecks(of)).toEqual([{ url: one, state: "answers", at: NOON }]);
  expect(await listLinkChecks({ userId, milestone: "sql" })).toEqual([]);
});
