import sharp from "sharp";
import { publishPortfolio, savePortfolio, withdrawPortfolio } from "#lib/data/portfolio/portfolios";
import { SQL } from "./fixed-roadmap";
import { commit, daysAgo } from "./history";
import { axeFaults } from "./judges/axe";
import { reflowFaults, styledTags } from "./judges/reflow";
import { liveWithPrivateWords } from "./private-words";
import { type Account, changeAt, expect, test } from "./story";

const EVIDENCE = "https://example.org/ada/queries\nAnswers in 20 ms.\nhttps://example.org/live";

const liveWithSecrets = (account: Account) =>
  liveWithPrivateWords({ account, explanation: "Rows, not files.", evidence: EVIDENCE });

test("a learner chooses what to show, sees exactly that, publishes it, and takes it back", async ({
  page,
  browser,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await liveWithSecrets(ada);
  await signIn(ada);
  const handle = `ada-${ada.userId.slice(-12)}`;

  await page.goto("/settings");
  await page.getByRole("link", { name: "Make a portfolio" }).click();
  await page.getByLabel("Address").fill("Ada L");
  await page.getByRole("button", { name: "Save and preview" }).click();
  await expect(page.getByLabel("Address")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Address").fill(handle);
  await page.getByLabel("One line about you").fill("I build what answers.");
  await page.getByRole("group", { name: "Projects" }).getByLabel(SQL).check();
  await page.getByRole("group", { name: "In your own words" }).getByLabel(SQL).check();
  await page.getByRole("button", { name: "Save and preview" }).click();
  await page.waitForURL("**/portfolio/preview");
  const preview = await page.getByRole("article").textContent();

  const stranger = await browser.newContext();
  const visit = await stranger.newPage();
  expect((await visit.goto(`/p/${handle}`))?.status()).toBe(404);
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByText("This is what everybody sees.")).toBeVisible();

  const answer = await visit.goto(`/p/${handle}`);
  expect(answer?.status()).toBe(200);
  const headers = await answer?.allHeaders();
  expect(headers?.["cache-control"]).toContain("no-store");
  expect(headers?.["set-cookie"]).toBeUndefined();
  const article = visit.getByRole("article");
  expect((await article.textContent())?.replace("Report this page", "")).toBe(preview);
  await expect(visit.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(visit.getByRole("heading", { level: 1 })).toHaveText("Ada");
  const project = visit.getByRole("region", { name: "Things built" });
  await expect(project.getByRole("link")).toHaveText([
    "example.org/ada/queries",
    "example.org/live",
  ]);
  await expect(project.getByRole("link").first()).toHaveAttribute("rel", /nofollow.*ugc/);
  await expect(project).toContainText("Answers in 20 ms.");
  await expect(visit.getByRole("region", { name: "In Ada’s own words" })).toContainText(
    "Rows, not files.",
  );
  const html = await visit.content();
  expect(html).not.toMatch(/PRIVATE|put aside|steady|cool-off|waive/i);
  expect(html).not.toContain(ada.email);
  expect(html).not.toContain(ada.userId);
  const data = JSON.parse(
    (await visit.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  expect(data["@graph"]).toMatchObject([{ "@type": "Person" }, { "@type": "CreativeWork" }]);
  expect(await axeFaults(visit)).toEqual([]);
  expect(await styledTags({ page: visit, route: "/p" })).toEqual([]);
  expect(await reflowFaults(visit)).toEqual([]);
  const picture = await visit.request.get(`/og/p/${handle}`);
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect(picture.headers()["cache-control"]).toContain("no-store");

  await page.goto("/portfolio");
  await page.getByRole("button", { name: "Unpublish" }).click();
  await expect(page.getByRole("button", { name: "Publish it" })).toBeVisible();
  expect((await visit.goto(`/p/${handle}`))?.status()).toBe(410);
  expect(await visit.content()).not.toContain("Ada");
  expect((await visit.request.get(`/og/p/${handle}`)).status()).toBe(410);
  await stranger.close();
});

test("without script, a page is made, published and reported by ordinary forms", async ({
  browser,
  newAccount,
  signIn,
  context,
}) => {
  const ada = await newAccount();
  await signIn(ada);
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  const handle = `ada-${ada.userId.slice(-12)}`;
  await page.goto("/portfolio");
  await page.getByLabel("Address").fill(handle);
  await page.getByRole("button", { name: "Save and preview" }).click();
  await page.getByRole("button", { name: "Publish it" }).click();
  await page.goto(`/p/${handle}`);
  await page.getByRole("link", { name: "Report this page" }).click();
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByLabel("What is wrong with it?")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("What is wrong with it?").fill("Not theirs.");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByRole("status")).toContainText("Your report was sent");
  await plain.close();
});

test("a picture of a project is added, described, shown to everybody while the page is published, and removed", async ({
  page,
  request,
  newAccount,
  signIn,
}) => {
  const ada = await newAccount();
  await commit({ account: ada, at: daysAgo(9), path: "backend" });
  await signIn(ada);
  const handle = `ada-${ada.userId.slice(-12)}`;
  const photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: "#336644" },
  })
    .withExif({ IFD0: { Copyright: "PRIVATE" } })
    .jpeg()
    .toBuffer();

  await page.goto("/milestones/core-sql-basics");
  const pictures = page.getByRole("region", { name: "Pictures" });
  const add = async (name: string, buffer: Buffer) => {
    await pictures
      .getByLabel("Add a picture")
      .setInputFiles({ name, mimeType: "image/jpeg", buffer });
    await pictures.getByRole("button", { name: "Add the picture" }).click();
  };
  await add("words.jpg", Buffer.from("no picture at all"));
  await expect(pictures.getByRole("alert")).toContainText("could not be read");
  await add("photo.jpg", photo);
  await pictures.getByLabel("What there is to see").fill("The shop, open.");
  await pictures.getByRole("button", { name: "Save the description" }).click();
  await expect(pictures.getByRole("img", { name: "The shop, open." })).toBeVisible();

  const choice = { line: "", words: [], areHoursShown: false, isListed: false };
  const projects = ["core-sql-basics"];
  await savePortfolio({ ...changeAt(ada, daysAgo(1)), ...choice, handle, projects });
  await publishPortfolio(changeAt(ada, daysAgo(1)));
  await page.goto(`/p/${handle}`);
  const shown = page.getByRole("img", { name: "The shop, open." });
  await expect(shown).toBeVisible();
  const address = (await shown.getAttribute("src")) ?? "";
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toBe("image/webp");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect((await answer.body()).includes("PRIVATE")).toBe(false);

  await withdrawPortfolio(changeAt(ada, daysAgo(0)));
  expect((await request.get(address)).status()).toBe(410);
  await page.goto("/milestones/core-sql-basics");
  await pictures.getByRole("button", { name: /^Remove this picture/ }).click();
  await expect(pictures.getByRole("img")).toHaveCount(0);
});
