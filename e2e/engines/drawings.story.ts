import { commit, daysAgo, donePhases, stepsDone } from "../history";
import { expect, test } from "./story";

/** The boxes of what is drawn on a page, and how much of them has a width and a height. */
const DRAWN = `() => {
  const shapes = [...document.querySelectorAll("main svg")].filter((svg) => svg.getClientRects().length > 0)
    .flatMap((svg) => [...svg.querySelectorAll("path, rect, circle, line, polygon, use")]);
  const boxes = shapes.map((shape) => shape.getBoundingClientRect());
  const widest = Math.max(0, ...[...document.querySelectorAll("main svg")].map((svg) => svg.getBoundingClientRect().width));
  return { shapes: boxes.filter(({ width, height }) => width + height > 0).length, widest };
}`;

for (const address of ["/roadmap", "/journey", "/paths/backend"]) {
  test(`the drawings of ${address} are drawn`, async ({ reader, newAccount, signIn }) => {
    const ada = await newAccount({ at: daysAgo(60) });
    await commit({ account: ada, at: daysAgo(58), path: "backend" });
    for (const [week, step] of ["start", "five-commits", "history", "undo"].entries()) {
      const at = daysAgo(40 - 7 * week);
      await stepsDone({ account: ada, at, milestone: "fnd-git", steps: [step] });
    }
    await donePhases({ account: ada, at: daysAgo(5), phases: ["fundamentals"] });
    await signIn(ada);
    await reader.open(address);
    await expect(async () => {
      const { shapes = 0, widest = 0 } = Object(await reader.ask({ source: DRAWN }));
      expect(shapes).toBeGreaterThan(10);
      expect(widest).toBeGreaterThan(100);
    }).toPass({ timeout: 20_000 });
  });
}

test("the engine tells what goes against the policy", async ({ reader, signIn }) => {
  await signIn();
  await reader.ask({ source: '() => document.body.setAttribute("style", "color: red")' });
  await expect
    .poll(async () => (await reader.takeComplaints()).join())
    .toMatch(/Content.Security.Policy/i);
});
