import { axeFaults, axeFaultsAsItIs } from "./judges/axe";
import { lookAtRefused } from "./refused-forms";
import { expect, test } from "./story";

test("axe finds nothing, in either scheme and at any width, where a reset was asked for", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/forgot-password");
  await page.getByLabel("Email").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send reset link" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
  for (const route of ["/forgot-password", "/reset-password"]) {
    await page.goto(route);
    await expect(page).toHaveURL(route);
    expect.soft(await axeFaults(page), route).toEqual([]);
  }
});

test("axe finds nothing on a form that was refused, in either scheme", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const look = async (route: string) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeFaultsAsItIs(page), `${route}, ${colorScheme}`).toEqual([]);
    }
  };
  await lookAtRefused({ page, look });
});
