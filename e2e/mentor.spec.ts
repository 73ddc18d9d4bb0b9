import type { Page } from "@playwright/test";
import { saveWriting } from "#lib/data/milestone";
import { SQL } from "./fixed-roadmap";
import { daysAgo, done } from "./history";
import { liveWithPrivateWords } from "./private-words";
import { type Account, changeAt, expect, fillSignIn, test } from "./story";

const EVIDENCE = "https://example.org/ada/queries";
const EVIDENCE_NOTE = "Shown to my team on 3 March: javascript:alert(1) is only text";

async function liveWithSecrets(account: Account): Promise<void> {
  await liveWithPrivateWords({ account, explanation: "PRIVATE answer", evidence: EVIDENCE });
  await saveWriting({
    ...{ ...changeAt(account, daysAgo(2)), milestone: "fnd-setup" },
    ...{ kind: "evidence", seen: "", text: EVIDENCE_NOTE },
  });
}

async function makeAddress(page: Page): Promise<string> {
  await page.goto("/settings");
  const share = page.getByRole("region", { name: "Share with one person" });
  await share.getByRole("button", { name: /^Make (the|a new) address$/ }).click();
  const shown = share.getByText(/\/mentor\/[\w-]{43}$/);
  await expect(shown).toBeVisible();
  return (await shown.textContent()) ?? "";
}

test("one person reads along by an address, sees ticks and evidence and nothing private, until it is revoked", async ({
  page,
  browser,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await liveWithSecrets(ada);
  await signIn(ada);
  const address = await makeAddress(page);

  const stranger = await browser.newContext();
  const visit = await stranger.newPage();
  const answer = await visit.goto(address);
  expect(answer?.status()).toBe(200);
  const headers = await answer?.allHeaders();
  expect(headers?.["referrer-policy"]).toBe("no-referrer");
  expect(headers?.["set-cookie"]).toBeUndefined();
  expect(headers?.["cache-control"]).toContain("no-store");
  expect(await stranger.cookies()).toEqual([]);
  await expect(visit.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);

  await expect(visit.getByRole("heading", { level: 1 })).toHaveText("Ada");
  const news = visit.getByRole("region", { name: /^New since/ });
  await expect(news).toContainText("Nothing yet.");
  await done({ account: ada, at: new Date(), milestones: ["core-http-apis"] });
  await visit.reload();
  await expect(news.getByRole("list", { name: "Done" }).getByRole("listitem")).toHaveCount(1);
  await news.getByRole("button", { name: "I have seen this" }).click();
  await expect(news).toContainText("Nothing yet.");
  const row = visit.getByRole("listitem").filter({ hasText: SQL });
  await expect(row).toContainText("done");
  const link = row.getByRole("link", { name: `Evidence for ${SQL}` });
  await expect(link).toHaveAttribute("href", EVIDENCE);
  await expect(link).toHaveAttribute("rel", /noreferrer.*nofollow/);
  await expect(visit.getByText(EVIDENCE_NOTE)).toBeVisible();
  await expect(visit.getByRole("region", { name: "Work days" })).toContainText("Active on 4 days");
  await expect(visit.getByRole("checkbox")).toHaveCount(0);
  const html = await visit.content();
  expect(html).not.toMatch(/PRIVATE|put aside|carried over|steady|cool-off/);
  expect(html).not.toContain(ada.email);
  expect(html).not.toContain(ada.userId);

  await page.getByRole("button", { name: "Revoke the link" }).click();
  await expect(page.getByRole("button", { name: "Make the address" })).toBeVisible();
  const revoked = await visit.goto(address);
  expect(revoked?.status()).toBe(404);
  await expect(visit.getByRole("heading", { level: 1 })).toHaveText("This link was turned off");
  expect(await visit.content()).not.toContain("Ada");
  await visit.goto(`${address.slice(0, -1)}_`);
  await expect(visit.getByRole("heading", { level: 1 })).toHaveText("This link does not work");
  await stranger.close();
});

test("a new address takes the place of the old one, and nobody else's is touched", async ({
  page,
  browser,
  request,
  newAccount,
  signIn,
}) => {
  const eve = await newAccount();
  const other = await browser.newContext();
  const evesPage = await other.newPage();
  await evesPage.goto("/sign-in");
  await fillSignIn({ page: evesPage, account: eve });
  await evesPage.waitForURL("**/today");
  const evesAddress = await makeAddress(evesPage);
  await other.close();

  await signIn();
  const old = await makeAddress(page);
  const young = await makeAddress(page);
  expect(young).not.toBe(old);
  expect((await request.get(old)).status()).toBe(404);
  expect((await request.get(young)).status()).toBe(200);
  expect((await request.get(evesAddress)).status()).toBe(200);

  await page.reload();
  await expect(page.getByText(/Shared since/)).toBeVisible();
  await expect(page.getByText(/\/mentor\//)).toHaveCount(0);
});

test("the new address is copied by a press, and the page says so", async ({
  page,
  context,
  signIn,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn();
  const address = await makeAddress(page);
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test("an address that never was and one that is malformed get the same answer", async ({
  request,
}) => {
  for (const token of ["nobody-knows-this-one", "A".repeat(43), "A".repeat(200), "%00"]) {
    const answer = await request.get(`/mentor/${token}`);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["referrer-policy"]).toBe("no-referrer");
  }
});

test("without script, the address is made, shown once and revoked by ordinary forms", async ({
  browser,
  newAccount,
}) => {
  const ada = await newAccount();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn({ page, account: ada });
  const address = await makeAddress(page);
  await expect(page.getByRole("button", { name: "Copy the address" })).toHaveCount(0);
  expect((await page.goto(address))?.status()).toBe(200);
  await page.goto("/settings");
  await page.getByRole("button", { name: "Revoke the link" }).click();
  await expect(page.getByRole("button", { name: "Make the address" })).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(404);
  await context.close();
});
