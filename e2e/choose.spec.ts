import type { Page } from "@playwright/test";
import { getQuestionnaire } from "#lib/content/read-questionnaire";
import type { Answer } from "#lib/domain/questionnaire/questionnaire";
import { PATHS } from "./fixed-roadmap";
import { expect, test } from "./story";

/** The app reads the questionnaire of prisma/roadmaps itself, and so do these stories: they hold for any other. */
const { questions } = await getQuestionnaire();

type PathId = keyof typeof PATHS;

/** Returns two questions, each with an answer that speaks for the one path above all, and one that does for the other. */
function questionsBetween(one: PathId, other: PathId) {
  const found = questions.flatMap(({ id, text, answers }) => {
    const forOne = answers.find(speaksFor(one));
    const forOther = answers.find(speaksFor(other));
    return forOne && forOther ? [{ id, text, forOne, forOther }] : [];
  });
  const [first, second] = found;
  if (!first || !second) throw new Error(`few questions stand between ${one} and ${other}`);
  return [first, second] as const;
}

/** Returns an answer that speaks against a path, with its words. */
function objectionTo(path: PathId) {
  for (const { id, answers } of questions) {
    for (const { id: answer, weights, notes } of answers) {
      const note = notes[path];
      if ((weights[path] ?? 0) < 0 && note !== undefined) return { id, answer, note };
    }
  }
  throw new Error(`nothing speaks against ${path}`);
}

function speaksFor(path: PathId): (answer: Answer) => boolean {
  return ({ weights }) =>
    Object.entries(weights).every(
      ([each, weight]) => each === path || weight < (weights[path] ?? 0),
    );
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a stranger answers some questions, reads a ranking with reasons, and changes an answer", async ({
      page,
    }) => {
      await page.goto("/paths");
      await page.getByRole("link", { name: "Not sure? Thirteen questions" }).click();
      await expect(page).toHaveTitle("Thirteen questions · Waymark");
      await expect(page.getByRole("radiogroup").or(page.getByRole("group"))).toHaveCount(13);

      const between = questionsBetween("machine-learning", "backend");
      for (const asked of between) await choose({ page, ...asked, answer: asked.forOne });
      await page.getByRole("button", { name: "Show my ranking" }).click();

      for (const { id, forOne } of between) {
        await expect(page).toHaveURL(new RegExp(`[?&]${id}=${forOne.id}(&|$)`));
      }
      await expect(places(page)).toHaveCount(Object.keys(PATHS).length);
      const first = places(page).first();
      await expect(first).toContainText(PATHS["machine-learning"]);
      await expect(first).toContainText(between[0].forOne.reason.slice(0, -1));
      await expect(page.getByText(`${PATHS["machine-learning"]} comes first`)).toBeVisible();
      await expect(page.getByText("It is based on 2 answers.")).toBeVisible();

      await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
      for (const asked of between) await choose({ page, ...asked, answer: asked.forOther });
      await page.getByRole("button", { name: "Show my ranking" }).click();
      await expect(places(page).first()).toContainText(PATHS.backend);
      await places(page).first().getByRole("link").click();
      await expect(page).toHaveURL("/paths/backend");
    });

    test("a ranking is shared by its address, and junk in it is ignored", async ({ page }) => {
      const given = questionsBetween("test-automation", "backend").map(
        ({ id, forOne }) => `${id}=${forOne.id}`,
      );
      const others = questions.filter(({ id }) => !given.some((each) => each.startsWith(`${id}=`)));
      const [one, other, third] = others.map(({ id }) => id);
      const junk = `${one}=zz&${other}=%00&${third}=&q99=a&q4[]=a&__proto__=a&utm_source=friend`;
      await page.goto(`/choose?${given.join("&")}&${junk}`);
      await expect(places(page).first()).toContainText(PATHS["test-automation"]);
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
      await page.getByRole("link", { name: "Clear all answers" }).click();
      await expect(page).toHaveURL("/choose");
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
      await expect(page.getByRole("heading", { name: "Your ranking" })).toHaveCount(0);
    });

    test("a ranking says how its points add up, and what speaks against the path that comes first", async ({
      page,
    }) => {
      const against = objectionTo("machine-learning");
      const given = questions.flatMap(({ id, answers }) => {
        const answer = answers.find(speaksFor("machine-learning"));
        return answer === undefined || id === against.id ? [] : [`${id}=${answer.id}`];
      });
      await page.goto(`/choose?${given.join("&")}&${against.id}=${against.answer}`);
      const first = places(page).first();
      await expect(first).toContainText(PATHS["machine-learning"]);
      await expect(page.getByText("not everything you said goes with")).toContainText(against.note);
      await first.getByText("How the points add up").click();
      const table = first.getByRole("table");
      const points = await table.getByRole("cell").allTextContents();
      const numbers = points.map((text) => Number(text.replace("\u2212", "-")));
      const sum = numbers.pop();
      expect(numbers.reduce((total, each) => total + each, 0)).toBe(sum);
      expect(numbers.some((each) => each < 0)).toBe(true);
    });

    test("an empty sheet says that there is nothing to rank", async ({ page }) => {
      await page.goto("/choose");
      await page.getByRole("button", { name: "Show my ranking" }).click();
      await expect(page.getByText("Answer at least one question")).toBeVisible();
      await expect(page.getByRole("heading", { name: "Your ranking" })).toHaveCount(0);
    });
  });
}

async function choose({
  page,
  text,
  answer,
}: Readonly<{ page: Page; text: string; answer: Answer }>): Promise<void> {
  await page.getByRole("group", { name: text }).getByRole("radio", { name: answer.text }).check();
}

function places(page: Page) {
  return page
    .getByRole("region", { name: "Your ranking" })
    .getByRole("heading", { level: 3 })
    .locator("xpath=ancestor::li[1]");
}
