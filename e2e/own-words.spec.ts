import { localDateOf } from "#lib/domain/time/dates";
import { commit, daysAgo, hopMonthly, switchTo } from "./history";
import { expect, test } from "./story";

test("the switch page begins with one's own words and the date to look back on", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({
    account: ada,
    at: new Date("2026-03-03T12:00:00Z"),
    path: "backend",
    why: "I want to build a booking system",
    lookBackOn: "2099-06-03",
  });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  const words = page.getByRole("region", { name: "Your own words" });
  await expect(words).toContainText("On 3 March 2026 you chose Backend / API developer because:");
  await expect(words).toContainText("I want to build a booking system");
  await expect(words).toContainText("You mean to look back on it on 3 June 2099.");
  await expect(page.getByRole("main").getByRole("region").first()).toHaveAccessibleName(
    "Your own words",
  );
});

test("when the date to look back on has come, today shows one's own words", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const lookBackOn = localDateOf({ at: daysAgo(1), timeZone: ada.timeZone });
  const why = "I want to build a booking system";
  await commit({ account: ada, at: daysAgo(90), path: "backend", why, lookBackOn });
  await signIn(ada);
  await page.goto("/today");
  const lookBack = page.getByRole("region", { name: "You wanted to look back" });
  await expect(lookBack).toContainText("I want to build a booking system");
  await page.goto("/switch/machine-learning");
  await expect(page.getByRole("region", { name: "Your own words" })).toContainText(
    "You meant to look back on it on",
  );
});

test("before that date, today does not ask to look back", async ({ page, newAccount, signIn }) => {
  const ada = await newAccount();
  const at = daysAgo(90);
  await commit({ account: ada, at, path: "backend", why: "Bookings", lookBackOn: "2099-06-03" });
  await signIn(ada);
  await page.goto("/today");
  await expect(page.getByRole("region", { name: "Next" })).toBeVisible();
  await expect(page.getByRole("region", { name: "You wanted to look back" })).toBeHidden();
});

test("who wrote nothing when they chose is not made to feel it", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await hopMonthly({ account: ada, paths: ["backend"], since: 40 });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  const words = page.getByRole("region", { name: "Your own words" });
  await expect(words).toContainText("you chose Backend / API developer");
  await expect(words).not.toContainText("because");
});

test("the own words of who switched are the reason for that switch, and outlive going back", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({
    account: ada,
    at: new Date("2026-03-03T12:00:00Z"),
    path: "backend",
    why: "Pipes",
  });
  await switchTo({
    account: ada,
    at: new Date("2026-09-01T12:00:00Z"),
    path: "devops",
    reason: "Clouds",
  });
  await signIn(ada);
  await page.goto("/switch/machine-learning");
  const words = page.getByRole("region", { name: "Your own words" });
  await expect(words).toContainText(
    "On 1 September 2026 you switched from Backend / API developer to",
  );
  await expect(words).toContainText("Clouds");

  await switchTo({ account: ada, at: new Date("2026-09-03T12:00:00Z"), path: "backend" });
  await page.goto("/switch/machine-learning");
  await expect(words).toContainText("On 3 March 2026 you chose Backend / API developer because:");
  await expect(words).toContainText("Pipes");
  await expect(words).toContainText(
    "You came back to Backend / API developer on 3 September 2026.",
  );
});
