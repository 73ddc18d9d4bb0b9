import { setGoal } from "#lib/data/goal";
import { SETUP } from "./fixed-roadmap";
import { changeAt, expect, test } from "./story";

const ANY_DAY = { weekdays: [1, 2, 3, 4, 5, 6, 7], reserveDays: 0 };

test("planned days are read by a calendar at one address, until it is turned off", async ({
  page,
  playwright,
  baseURL,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await setGoal({ ...changeAt(ada, new Date()), ...ANY_DAY });
  await signIn(ada);
  await page.goto("/settings");
  const setting = page.getByRole("region", { name: "Your planned days in a calendar" });
  await setting.getByLabel("Planned days begin at").fill("18:30");
  await setting.getByRole("button", { name: "Make the calendar address" }).click();
  const shown = setting.getByText(/\/calendar\/[\w-]{43}\.ics$/);
  const { pathname } = new URL((await shown.textContent()) ?? "");
  const reader = await playwright.request.newContext({ baseURL });
  const answer = await reader.get(pathname);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "no-store",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  });
  expect(await answer.text()).toContain(`SUMMARY:${SETUP}: step 1 of 3`);
  const token = pathname.slice("/calendar/".length, -".ics".length);
  const elsewhere = [`/calendar/${token}`, `/calendar/${token}.ics/x`, `/mentor/${token}`];
  for (const path of [...elsewhere, `/calendar/${"x".repeat(43)}.ics`]) {
    expect((await reader.get(path)).status(), path).toBe(404);
  }
  await setting.getByRole("button", { name: "Turn off the address" }).click();
  await expect(setting.getByRole("button", { name: "Make the calendar address" })).toBeVisible();
  expect((await reader.get(pathname)).status()).toBe(404);
  await reader.dispose();
});
