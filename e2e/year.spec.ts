import { commit, daysAgo, done, worked } from "./history";
import { expect, test } from "./story";

const YEAR = new Date().getUTCFullYear();

test("a year is drawn, and its picture shows what was chosen, to its learner alone", async ({
  page,
  request,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount({ at: daysAgo(0) });
  const why = "To build the booking system of my climbing gym.";
  await commit({ account: ada, at: daysAgo(0), path: "backend", why });
  await worked({ account: ada, at: daysAgo(0), milestone: "fnd-setup", hours: 2 });
  await done({ account: ada, at: daysAgo(0), milestones: ["fnd-setup"] });
  await signIn(ada);
  await page.goto("/journey");
  await page.getByRole("link", { name: `Your ${YEAR}, so far` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Your ${YEAR}, so far`);
  const words = page.getByRole("region", { name: "Your words, then and now" });
  await expect(words).toContainText(why);
  const picture = page.getByRole("region", { name: "A picture to share" });
  await expect(picture.getByRole("img")).toHaveCount(0);
  await picture.getByLabel("Hours and work days").check();
  await picture.getByRole("button", { name: "Draw the picture" }).click();
  await expect(picture.getByRole("img")).toBeVisible();
  const address = `/year/${YEAR}/picture?show=hours`;
  await expect(picture.getByRole("img")).toHaveAttribute("src", address);
  const hers = await page.request.get(address);
  expect(hers.headers()).toMatchObject({
    "content-type": "image/png",
    "cache-control": "no-store",
  });
  const strangers = await request.get(address, { maxRedirects: 0 });
  expect(strangers.headers()["content-type"]).not.toBe("image/png");
  expect((await page.request.get(`/year/${YEAR + 1}`)).status()).toBe(404);
});
