import { chromium } from "@playwright/test";
import { chromiumOptions } from "../../scripts/checks/chromium";
import { complaintBox, type PageCall, type StartEngine, type Tab } from "./engine";

/** Starts Chromium, by Playwright. */
export const startChromium: StartEngine = async ({ scheme, script }) => {
  const browser = await chromium.launch(chromiumOptions(process.env.PLAYWRIGHT_CHROMIUM_PATH));
  return {
    newTab: async (): Promise<Tab> => {
      const javaScriptEnabled = script === "on";
      const context = await browser.newContext({ colorScheme: scheme, javaScriptEnabled });
      const page = await context.newPage();
      const complaints = complaintBox();
      page.on("console", (message) => {
        if (message.type() === "error") complaints.put(message.text());
      });
      page.on("pageerror", ({ message }) => complaints.put(message));
      const find = async (call: PageCall) => {
        const element = (await page.evaluateHandle<HTMLElement>(expressionOf(call))).asElement();
        if (element === null) throw new Error("the element is gone");
        return element;
      };
      return {
        open: async (address) => void (await page.goto(address)),
        reload: async () => void (await page.reload()),
        back: async () => void (await page.goBack()),
        setCookie: (cookie) => context.addCookies([cookie]),
        ask: (call) => page.evaluate(expressionOf(call)),
        press: async (call) => (await find(call)).click(),
        type: async (call, text) => (await find(call)).fill(text),
        takeComplaints: complaints.take,
        [Symbol.asyncDispose]: () => context.close(),
      };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
};

function expressionOf({ source, given = null }: PageCall): string {
  return `(${source})(${JSON.stringify(given)})`;
}
