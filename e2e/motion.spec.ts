import type { Page } from "@playwright/test";
import { commit, daysAgo, done } from "./history";
import { type Account, expect, test } from "./story";

const PAGES = ["/today", "/roadmap", "/"] as const;

for (const { reducedMotion, longest, title } of [
  { reducedMotion: "reduce", longest: 0, title: "nothing moves for who asked for no motion" },
  { reducedMotion: "no-preference", longest: 200, title: "no change takes longer than 200 ms" },
] as const) {
  test(title, async ({ page, newAccount, signIn }) => {
    const account = await newAccount();
    await liveOnPath(account);
    await page.emulateMedia({ reducedMotion });
    await signIn(account);
    for (const route of PAGES) {
      await page.goto(route);
      const slow = (await motionsOf(page)).filter(({ milliseconds }) => milliseconds > longest);
      expect.soft(slow, route).toEqual([]);
    }
  });
}

async function liveOnPath(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(9), path: "backend" });
  await done({ account, at: daysAgo(3), milestones: ["fnd-setup"] });
}

/** How long each element, and what is drawn before and after it, takes to change or repeat, delays included. */
function motionsOf(page: Page) {
  return page.evaluate(() => {
    return [...document.querySelectorAll("*")].flatMap((element) =>
      ["", "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part === "" ? null : part);
        const times = [style.transitionDuration, style.animationDuration, style.transitionDelay];
        const milliseconds = Math.max(...times.flatMap((time) => time.split(",").map(inMs)));
        if (!(milliseconds > 0)) return [];
        return [{ milliseconds, what: `${element.outerHTML.slice(0, 80)}${part}` }];
      }),
    );

    function inMs(time: string): number {
      return Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000);
    }
  });
}
