import { commit, daysAgo, worked } from "./history";
import { expect, test } from "./story";

/** The learner's pace where a page names it; what is planned or assumed stands there as "of 6 hours a week". */
const PACE = /(?:\bat|pace is|pace,) ([\d.]+ hours? a week)/gi;

test("every page that names a pace names the same one, from hours that were only logged too", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(10), path: "backend" });
  await worked({ account: ada, at: daysAgo(9), milestone: "fnd-setup", hours: 1 });
  await worked({ account: ada, at: daysAgo(2), milestone: "fnd-setup", hours: 2.5 });
  await signIn(ada);
  const named: string[] = [];
  for (const route of ["/switch/machine-learning", "/today", "/journey", "/pause"]) {
    await page.goto(route);
    const texts = await page.getByRole("main").locator("p, li").allTextContents();
    const paces = texts.flatMap((text) => [...text.matchAll(PACE)].map(([, pace = ""]) => pace));
    expect(paces, route).not.toEqual([]);
    named.push(...paces);
  }
  expect(named.length).toBeGreaterThan(5);
  expect(new Set(named)).toEqual(new Set(["5.1 hours a week"]));
});
