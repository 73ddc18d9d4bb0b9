import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./story";

/** The public pages that a search engine is told of, and those that are shared with a picture of their own. */
const LISTED = [
  "/",
  "/choose",
  "/evidence",
  "/how-it-works",
  "/paths",
  "/paths/automation",
  "/paths/backend",
  "/paths/data-engineering",
  "/paths/data-science",
  "/paths/devops",
  "/paths/machine-learning",
  "/paths/test-automation",
  "/privacy",
  "/search",
];
const SHARED = ["/choose?q1=a&q3=d", "/paths/compare?paths=backend%2Cdevops"];

test("each public page is shared with a title, a description and a picture that is drawn here", async ({
  page,
  request,
}) => {
  const content = async (selector: string) =>
    (await page.locator(selector).getAttribute("content", { timeout: 3000 })) ?? "";
  for (const route of [...LISTED, ...SHARED]) {
    await test.step(route, async () => {
      await page.goto(route);
      const title = await page.title();
      const description = await content('meta[name="description"]');
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(description.length, description).toBeGreaterThan(40);
      expect(description.length, description).toBeLessThanOrEqual(160);
      expect(await content('meta[name="twitter:card"]')).toBe("summary_large_image");
      expect(await content('meta[property="og:description"]')).toBe(description);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
      if (LISTED.includes(route)) expect(new URL(canonical ?? "").pathname).toBe(route);
      const image = new URL(await content('meta[property="og:image"]'));
      expect(image.origin).toBe(new URL(page.url()).origin);
      await expectPreview({ request, path: `${image.pathname}${image.search}` });
    });
  }
});

test("no two public pages have the same title or description", async ({ request }) => {
  const said: string[] = [];
  for (const route of [...LISTED, ...SHARED]) {
    const html = await (await request.get(route)).text();
    said.push(
      /<title>[^<]*/.exec(html)?.[0] ?? "",
      /name="description"[^>]*/.exec(html)?.[0] ?? "",
    );
  }
  expect(new Set(said).size).toBe(2 * (LISTED.length + SHARED.length));
});

test("the site map lists exactly the public pages", async ({ request }) => {
  const text = await (await request.get("/sitemap.xml")).text();
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url));
  expect(addresses.map(({ pathname }) => pathname).toSorted()).toEqual(LISTED);
});

test("a picture of what does not exist is not drawn, and an odd question gets the plain one", async ({
  request,
}) => {
  expect((await request.get("/og/paths/no-such")).status()).toBe(404);
  for (const path of ["/og/choose", "/og/choose?q1=%25", "/og/compare", "/og/compare?paths=x"]) {
    await expectPreview({ request, path });
  }
});

test("search engines are kept away from what is a learner's own", async ({ request }) => {
  const text = await (await request.get("/robots.txt")).text();
  for (const path of ["/today", "/roadmap", "/journey", "/settings", "/mentor/", "/api/"]) {
    expect(text).toContain(`Disallow: ${path}\n`);
  }
  expect(text).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m);
});

test("the manifest names icons that are there, two of them to be cut to any shape", async ({
  page,
  request,
}) => {
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ name: "Waymark", start_url: "/today" });
  const maskable = manifest.icons.filter(({ purpose }: { purpose: string }) =>
    purpose?.includes("maskable"),
  );
  expect(maskable).toHaveLength(2);
  for (const { src, type, sizes } of manifest.icons) {
    const answer = await request.get(src);
    expect(answer.status(), src).toBe(200);
    expect(answer.headers()["content-type"], src).toContain(type);
    if (type === "image/png") expect(sizeOf(await answer.body())).toBe(sizes);
  }
  await page.goto("/");
  for (const link of await page.locator('link[rel~="icon"], link[rel="apple-touch-icon"]').all()) {
    const href = (await link.getAttribute("href")) ?? "";
    expect((await request.get(href)).status(), href).toBe(200);
  }
  expect((await request.get("/favicon.ico")).status()).toBe(200);
});

async function expectPreview({
  request,
  path,
}: Readonly<{ request: APIRequestContext; path: string }>): Promise<void> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()["content-type"], path).toBe("image/png");
  expect(sizeOf(await answer.body()), path).toBe("1200x630");
}

/** Width and height, as the head of a PNG says. */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
