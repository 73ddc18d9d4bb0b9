import { saveWriting } from "#lib/data/milestone";
import { changeAt, expect, test } from "./story";

test("a link of one's evidence is looked at when its learner asks, and never in a private network", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  // Where the app itself listens: a look that was not guarded would find it.
  const own = new URL("/", test.info().project.use.baseURL).href;
  await saveWriting({
    ...changeAt(ada, new Date()),
    ...{ milestone: "fnd-git", kind: "evidence", seen: "", text: own },
  });
  await page.goto("/milestones/fnd-git");
  const links = page.getByRole("region", { name: "Do your links still work?" });
  await expect(links.getByText("checked on")).toBeHidden();
  await links.getByRole("button", { name: "Check this link" }).click();
  await expect(
    links.getByText("It was not checked: it leads into a private network"),
  ).toBeVisible();
  await page.reload();
  await expect(links.getByText("checked on")).toBeVisible();
});
