import { DATA_MAP } from "#lib/wording/data-map";
import { expect, test } from "./story";

test("anybody reads what is kept, why and for how long, from the foot of every page", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).click();
  const kept = page.getByRole("region", { name: "What is kept, and why" });
  for (const { what, why, howLong } of DATA_MAP) {
    await expect(kept.getByRole("term").filter({ hasText: what })).toBeVisible();
    await expect(kept).toContainText(why);
    await expect(kept).toContainText(howLong);
  }
});
