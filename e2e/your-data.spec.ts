import { prisma } from "#lib/data/client";
import { saveWriting } from "#lib/data/milestone";
import { archiveSchema } from "#lib/domain/archive/archive";
import { SQL } from "./fixed-roadmap";
import { commit, daysAgo, done, worked } from "./history";
import { type Account, changeAt, expect, test } from "./story";

const NOTE = '=HYPERLINK("https://example.org")\nA second line, with “quotes”';

async function live(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(60), path: "backend", why: "To build services" });
  await done({ account, at: daysAgo(30), milestones: ["core-sql-basics"] });
  await worked({ account, at: daysAgo(3), milestone: "core-http-apis", hours: 2 });
  const change = changeAt(account, daysAgo(2));
  await saveWriting({
    ...change,
    milestone: "core-sql-basics",
    kind: "note",
    seen: "",
    text: NOTE,
  });
}

test("a learner downloads everything from their settings, as one file of the published shape", async ({
  page,
  request,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await live(ada);
  await signIn(ada);
  await page.goto("/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download: Everything" }).click();
  expect((await download).suggestedFilename()).toMatch(/^waymark-\d{4}-\d{2}-\d{2}\.json$/);

  const answer = await page.request.get("/api/export/waymark.json");
  expect(answer.headers()["cache-control"]).toBe("no-store");
  const archive = archiveSchema.parse(await answer.json());
  expect(archive.account).toMatchObject({ name: ada.name, email: ada.email });
  expect(archive.record.enrollments).toMatchObject([{ path: "backend", why: "To build services" }]);
  expect(archive.record.notes).toMatchObject([{ milestone: "core-sql-basics", text: NOTE }]);

  const schema = await request.get(new URL(archive.$schema ?? "").pathname);
  expect(schema.headers()["content-type"]).toContain("application/schema+json");
  expect(await schema.json()).toMatchObject({
    $id: archive.$schema,
    required: expect.arrayContaining(["format", "schemaVersion", "record"]),
  });
});

test("a file that is larger than a Waymark reads in says so before it is downloaded", async ({
  page,
  newAccount,
  signIn,
}) => {
  const [ada, ben] = [await newAccount(), await newAccount()];
  const { userId } = ada;
  const on = new Date("2026-01-05");
  const what = "long ".repeat(3_900);
  const logs = Array.from({ length: 270 }, () => ({ userId, on, at: on, what }));
  await prisma().workLog.createMany({ data: logs });
  await signIn(ben);
  await page.goto("/your-data");
  const note = page.getByText("Your file is too large to be added to another account");
  await expect(note).toHaveCount(0);
  await page.context().clearCookies();
  await signIn(ada);
  for (const address of ["/your-data", "/delete-account"]) {
    await page.goto(address);
    await expect(note).toBeVisible();
  }
});

test("the tables open in a spreadsheet, and hold the milestones and the hours", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await live(ada);
  await signIn(ada);
  const completions = await (await page.request.get("/api/export/completions.csv")).text();
  expect(completions).toMatch(/^\ufeffDate,Milestone,Title,How\r\n/);
  expect(completions).toContain(`core-sql-basics,${SQL},Done\r\n`);
  const hours = await (await page.request.get("/api/export/hours.csv")).text();
  expect(hours).toMatch(/,2,Logged\r\n/);
});

test("a learner reads all of it on one page, with what they wrote", async ({
  page,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await live(ada);
  await signIn(ada);
  await page.goto("/settings");
  await page.getByRole("link", { name: "Read it all on one page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your data");
  await expect(page.getByRole("region", { name: "You", exact: true })).toContainText(ada.email);
  await expect(page.getByRole("region", { name: "Paths" })).toContainText("To build services");
  await expect(page.getByRole("region", { name: "Milestones done" })).toContainText(SQL);
  await expect(page.getByRole("region", { name: "What you wrote" })).toContainText(
    "A second line, with “quotes”",
  );
  await expect(page.getByRole("region", { name: "Everything that happened" })).toContainText(
    "Committed to",
  );
});

test("a stranger is given no file, and there are no others", async ({ page, request, signIn }) => {
  for (const file of ["waymark.json", "completions.csv", "hours.csv"]) {
    const answer = await request.get(`/api/export/${file}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toContain("/sign-in");
  }
  await signIn();
  for (const file of ["__proto__", "toString", "everything.zip"]) {
    expect((await page.request.get(`/api/export/${file}`)).status()).toBe(404);
  }
});
