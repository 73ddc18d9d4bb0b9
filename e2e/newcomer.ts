import type { Page } from "@playwright/test";
import { prisma } from "#lib/data/client";
import { PASSWORD, test as story } from "./story";

/** Somebody without an account; the one they make is deleted when the story ends. */
export type Newcomer = Readonly<{ name: string; email: string }>;

export const test = story.extend<{ newcomer: Newcomer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  newcomer: async ({}, use) => {
    const email = `grace-${crypto.randomUUID()}@example.org`;
    await use({ name: "Grace", email });
    await prisma().user.deleteMany({ where: { email } });
  },
});

/** Fills in the form of /sign-up, and sends it. */
export async function fillSignUp({
  page,
  newcomer,
  password = PASSWORD,
}: Readonly<{ page: Page; newcomer: Newcomer; password?: string }>): Promise<void> {
  await page.getByLabel("Name").fill(newcomer.name);
  await page.getByLabel("Email").fill(newcomer.email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
}
