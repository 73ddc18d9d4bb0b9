import { getArchive } from "#lib/data/archive/get-archive";
import { savePendingImport } from "#lib/data/archive/pending-import";
import { prisma } from "#lib/data/client";
import { getRecord } from "#lib/data/record";
import { formatFault } from "#lib/wording/archive/import";
import { SQL } from "./fixed-roadmap";
import { commit, daysAgo, done } from "./history";
import { type Account, expect, fillSignIn, test } from "./story";

async function fileOf(account: Account): Promise<Buffer> {
  await commit({ account, at: daysAgo(60), path: "backend", why: "To build services" });
  await done({ account, at: daysAgo(30), milestones: ["core-sql-basics"] });
  const archive = await getArchive({ userId: account.userId, now: new Date() });
  return Buffer.from(JSON.stringify(archive));
}

const json = (buffer: Buffer) => ({
  ...{ name: "waymark.json", mimeType: "application/json", buffer },
});

for (const javaScriptEnabled of [true, false]) {
  test(`a learner sees what a file would add and adds it to a new account, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    browser,
    newAccount,
  }) => {
    const file = await fileOf(await newAccount({ at: daysAgo(90) }));
    const anew = await newAccount();
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await fillSignIn({ page, account: anew });
    await page.waitForURL("**/today");
    await page.goto("/import");
    await page.getByLabel("Waymark file").setInputFiles(json(file));
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(page.getByRole("row", { name: "Milestones done 1 0 0" })).toBeVisible();
    expect((await getRecord(anew.userId)).completions).toEqual([]);
    await page.getByRole("button", { name: "Add what is new" }).click();
    await expect(page.getByText("It is all here now.")).toBeVisible();
    await page.goto("/milestones/core-sql-basics");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(SQL);
    expect(await getRecord(anew.userId)).toMatchObject({
      completions: [{ milestone: "core-sql-basics" }],
      enrollments: [{ path: "backend", why: "To build services" }],
    });

    await page.goto("/import");
    await page.getByLabel("Waymark file").setInputFiles(json(file));
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(page.getByText("There is nothing to add.")).toBeVisible();
    await page.getByRole("button", { name: "Drop this file" }).click();
    await expect(page.getByLabel("Waymark file")).toBeVisible();
    await context.close();
  });
}

test("a file that is none is refused in words, and one that is too large is not read", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  await page.goto("/import");
  await page.getByLabel("Waymark file").setInputFiles(json(Buffer.from("no file of ours")));
  await page.getByRole("button", { name: "Look at the file" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    formatFault("not-json") ?? "",
  );
  const answer = await page.request.post("/api/import", {
    multipart: { learner: ada.userId, file: json(Buffer.alloc(6_000_000, "a")) },
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(answer.status()).toBe(413);
});

test("a file that only the newer version of an upgrade reads is asked for again, in words", async ({
  page,
  newAccount,
  signIn,
}) => {
  const account = await newAccount({ at: daysAgo(90) });
  const archive = JSON.parse(String(await fileOf(account)));
  await savePendingImport({ userId: account.userId, archive, now: new Date() });
  const newer = { ...archive, schemaVersion: 99 };
  await prisma().pendingImport.update({
    where: { userId: account.userId },
    data: { archive: newer },
  });
  await signIn(account);
  await page.goto("/import");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    formatFault("upgrading") ?? "",
  );
  await expect(page.getByLabel("Waymark file")).toBeVisible();
});
