import { hashSecret, newSecret } from "#lib/auth/secrets";
import { makeMentorLink } from "#lib/data/mentor";
import { SQL } from "./fixed-roadmap";
import { daysAgo } from "./history";
import { liveWithPrivateWords } from "./private-words";
import { changeAt, expect, test } from "./story";

const WORDS = "Which index does it use? See https://example.org/<b>";

test("a mentor comments on evidence without script, and sees it again once the learner keeps it", async ({
  page,
  browser,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  const token = newSecret();
  await liveWithPrivateWords({
    account: ada,
    explanation: "",
    evidence: "https://example.org/ada",
  });
  await makeMentorLink({ ...changeAt(ada, daysAgo(1)), tokenHash: hashSecret(token) });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const visit = await context.newPage();
  await visit.goto(`/mentor/${token}`);
  await visit.getByText(`Comment on ${SQL}`).click();
  await visit.getByRole("textbox", { name: "Your comment" }).fill(WORDS);
  await visit.getByRole("button", { name: "Send the comment" }).click();
  await expect(visit.getByRole("status")).toContainText("Sent to Ada");
  await visit.goto(`/mentor/${token}`);
  await expect(visit.getByText(WORDS)).toHaveCount(0);

  await signIn(ada);
  await page.goto("/today");
  await page.getByRole("link", { name: "1 comment from your mentor" }).click();
  const share = page.getByRole("region", { name: "Share with one person" });
  const listed = share.getByRole("list", { name: "Comments from your mentor" });
  await expect(listed).toContainText(WORDS);
  await expect(listed.getByRole("link")).toHaveCount(1);
  await listed.getByRole("link", { name: SQL }).click();
  await page.getByRole("button", { name: /^Keep/ }).click();
  await expect(page.getByText("Kept: your mentor sees it too")).toBeVisible();
  await visit.reload();
  const kept = visit.getByRole("list", { name: `Your comments on ${SQL}` });
  await expect(kept).toContainText(WORDS);
  await expect(kept.getByRole("link")).toHaveCount(0);

  await page.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await page.goto("/settings");
  await share.getByRole("button", { name: "Stop comments" }).click();
  await expect(share.getByRole("button", { name: "Allow comments" })).toBeVisible();
  await visit.goto(`/mentor/${token}`);
  await expect(visit.getByText(`Comment on ${SQL}`)).toHaveCount(0);
  await context.close();
});
