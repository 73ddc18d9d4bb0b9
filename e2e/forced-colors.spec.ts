import type { Locator } from "@playwright/test";
import { waiveMilestone } from "#lib/data/progress/set-aside";
import { commit, daysAgo, done, donePhases, switchTo } from "./history";
import { tabTo } from "./keyboard";
import { differenceOf, paintedColours } from "./pictures";
import { type Account, changeAt, expect, test } from "./story";

test.use({ viewport: { width: 1280, height: 900 } });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the colors of the system, ${colorScheme}`, () => {
    test.beforeEach(({ page }) => {
      return page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    });

    test("a tick, the bar of progress and the states of waymarks are told apart", async ({
      page,
      browser,
      newAccount,
      signIn,
    }) => {
      const account = await newAccount();
      await liveInEveryState(account);
      await signIn(account);
      await page.goto("/roadmap");
      const picture = (element: Locator) => paintedColours({ browser, element });

      const legend = page.getByRole("main").getByRole("figure").getByRole("listitem");
      const shapes = await legend.locator("svg").all();
      expect(shapes.length).toBeGreaterThanOrEqual(5);
      const painted = [];
      for (const shape of shapes) painted.push(await picture(shape));
      for (const [index, one] of painted.entries()) {
        for (const other of painted.slice(index + 1)) {
          expect.soft(differenceOf(one, other), "two states look different").toBeGreaterThan(0.02);
        }
      }

      const ticked = page.getByRole("checkbox", { checked: true }).first();
      const open = page.getByRole("checkbox", { checked: false }).last();
      const difference = differenceOf(await picture(ticked), await picture(open));
      expect(difference, "a ticked box differs from an open one").toBeGreaterThan(0.1);

      const bar = page.getByRole("progressbar").first();
      const { pixels, width, height } = await picture(bar);
      const middle = pixels.slice(
        width * Math.floor(height / 2),
        width * (Math.floor(height / 2) + 1),
      );
      expect(middle[4], "the bar differs from what is left").not.toBe(middle[width - 5]);
    });

    test("the current page is marked, the next step has a border, and the focus a ring", async ({
      page,
      signIn,
    }) => {
      await signIn();
      await page.goto("/today");
      const nav = page.getByRole("navigation", { name: "Main" });
      const current = nav.getByRole("link", { name: "Today" });
      const other = nav.getByRole("link", { name: "Journey" });
      await expect(current).toHaveAttribute("aria-current", "page");
      expect(await lineUnder(current)).not.toBe(0);
      expect(await lineUnder(other)).toBe(0);

      const next = page.getByRole("region", { name: "Next" }).getByRole("link");
      const plate = next.locator(".signpost");
      await expect(plate).toHaveCSS("border-top-style", "solid");
      await expect(plate).toHaveCSS("border-top-width", "2px");
      const [border, ground] = await plate.evaluate((element) => {
        const style = getComputedStyle(element);
        return [style.borderTopColor, getComputedStyle(document.body).backgroundColor];
      });
      expect(border).not.toBe(ground);

      await tabTo(page, other);
      const ring = await other.evaluate((element) => getComputedStyle(element).outlineColor);
      expect(ring, "the ring differs from the page").not.toBe(ground);
    });
  });
}

/** Milestones that are carried over, done, waived, next and open. */
async function liveInEveryState(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(90), path: "devops" });
  await donePhases({ account, at: daysAgo(60), phases: ["fundamentals"] });
  await switchTo({ account, at: daysAgo(30), path: "backend" });
  await done({ account, at: daysAgo(9), milestones: ["core-http-apis"] });
  const waiver = { milestone: "core-relational-design", reason: "I design tables at work." };
  await waiveMilestone({ ...changeAt(account, daysAgo(3)), ...waiver });
}

/** Pixels of the line under a link of the navigation. */
function lineUnder(link: Locator): Promise<number> {
  return link.evaluate((element) => {
    return Number.parseFloat(getComputedStyle(element).borderBlockEndWidth);
  });
}
