import type { Page } from "@playwright/test";

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/**
 * Lets a browser that runs scripts load pages that have none: what a page shows and does then, it does by HTML and CSS alone.
 * It is not the same as a browser without script: nothing of `noscript` or `scripting: none` applies.
 */
export async function withoutScripts(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch({ maxRedirects: 0 });
    const type = response.headers()["content-type"] ?? "";
    if (!type.startsWith("text/html")) return route.fulfill({ response });
    return route.fulfill({ response, body: (await response.text()).replaceAll(SCRIPT, "") });
  });
}
