import type { Page } from "@playwright/test";
import { saveWriting } from "#lib/data/milestone";
import { daysLater } from "./days-later";
import { daysAgo } from "./history";
import { type Account, changeAt } from "./story";

/** What the stories about answers in own words have in common. */

/** Writes an answer about each of these milestones, at that moment. */
export async function explained({
  account,
  at,
  milestones,
}: Readonly<{ account: Account; at: Date; milestones: readonly string[] }>): Promise<void> {
  for (const milestone of milestones) {
    const writing = { milestone, kind: "explanation", seen: "" } as const;
    await saveWriting({ ...changeAt(account, at), ...writing, text: `What ${milestone} is for` });
  }
}

/** Opens the answers to look at again, that many days from now, signing in where the session has ended meanwhile. */
export async function openReview({
  page,
  signIn,
  account,
  in: days = 0,
}: Readonly<{
  page: Page;
  signIn: (as: Account & Readonly<{ at: Date }>) => Promise<unknown>;
  account: Account;
  in?: number;
}>): Promise<void> {
  await daysLater(page, days);
  await page.context().clearCookies();
  await signIn({ ...account, at: daysAgo(-days) });
  await page.goto("/review");
}
