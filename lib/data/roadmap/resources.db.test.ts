import { beforeAll, expect, test } from "vitest";
import { publish } from "#lib/data/learner-example";
import { hasResource } from "#lib/data/roadmap/resources";

const url = "https://docs.python.org/3/";

beforeAll(async () => {
  await publish();
});

test("a resource is one of its milestone, word for word", async () => {
  expect(await hasResource({ milestone: "git", url })).toBe(true);
  expect(await hasResource({ milestone: "git", url: `${url}#x` })).toBe(false);
});

test("an unknown milestone has no resources", async () => {
  expect(await hasResource({ milestone: "no-such", url })).toBe(false);
});
