import { hashSecret, newSecret } from "#lib/auth/secrets";
import { makeMentorLink } from "#lib/data/mentor";
import { daysAgo } from "./history";
import { newestMailTo } from "./mailbox";
import { changeAt, expect, test } from "./story";

test("a mentor gets a weekly email after the learner offered it and the mailbox said yes, and stops it with one click", async ({
  page,
  browser,
  request,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const token = newSecret();
  await makeMentorLink({ ...changeAt(ada, daysAgo(1)), tokenHash: hashSecret(token) });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const visit = await context.newPage();
  const ask = visit.getByText("Get this by email, once a week");
  await visit.goto(`/mentor/${token}`);
  await expect(ask).toHaveCount(0);

  await signIn(ada);
  await page.goto("/settings");
  const share = page.getByRole("region", { name: "Share with one person" });
  await share.getByRole("button", { name: "Offer a weekly email" }).click();
  await expect(share.getByText(/They have not asked for it yet/)).toBeVisible();

  const mentor = `mentor-${crypto.randomUUID()}@example.org`;
  await visit.reload();
  await ask.click();
  await visit.getByRole("textbox", { name: "Your email" }).fill(mentor);
  await visit.getByRole("button", { name: "Send me a link to confirm" }).click();
  await expect(visit.getByRole("status")).toContainText("Look into your mailbox");
  const { link, text } = await newestMailTo(mentor);
  expect(text).not.toContain("Ada");
  await visit.goto(link);
  await page.reload();
  await expect(share.getByText(/have not confirmed it yet/)).toBeVisible();
  await visit.getByRole("button", { name: "Yes, email me each week" }).click();
  await expect(visit.getByRole("button", { name: "Stop the weekly email" })).toBeVisible();
  await page.reload();
  await expect(share.getByText("They get an email each week")).toBeVisible();
  expect(await page.content()).not.toContain(mentor);

  const unsubscribe = link.replace("/summary?", "/api/summary/unsubscribe?");
  expect((await request.get(unsubscribe)).url()).toContain("/summary?token=");
  expect((await request.post(unsubscribe)).status()).toBe(204);
  expect((await request.post(unsubscribe)).status()).toBe(404);
  await visit.reload();
  await expect(visit.getByText("No weekly email is sent by this link")).toBeVisible();
  await context.close();
});
