import { expect } from "@playwright/test";
import { type Account, test as base, hashOnce } from "../new-account";
import { openSession } from "../session";
import { startChromium } from "./chromium";
import type { Engine, Settings, StartEngine } from "./engine";
import { startFirefox } from "./firefox";
import { type Reader, readerOf } from "./reader";
import { startWebkit } from "./webkit";

export type EngineName = "chromium" | "firefox" | "webkit";

const START: Readonly<Record<EngineName, StartEngine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
};

type OfWorker = Readonly<{ engineName: EngineName; settings: Settings; engine: Engine }>;
type Story = Readonly<{
  /** A reader with a tab of their own; the story fails where the page complained. */
  reader: Reader;
  /** Signs the reader in, as a new account where none is given; the page is then /today. */
  signIn: (as?: Account) => Promise<Account>;
}>;

export const test = base.extend<Story, OfWorker>({
  engineName: ["chromium", { option: true, scope: "worker" }],
  settings: [
    { scheme: "light", script: "on" },
    { option: true, scope: "worker" },
  ],
  engine: [
    async ({ engineName, settings }, use) => {
      await using engine = await START[engineName](settings);
      await use(engine);
    },
    { scope: "worker", timeout: 180_000 },
  ],
  reader: async ({ engine, baseURL }, use) => {
    await using tab = await engine.newTab();
    await use(readerOf({ tab, origin: baseURL ?? "" }));
    expect(await tab.takeComplaints()).toEqual([]);
  },
  signIn: async ({ reader, newAccount }, use) => {
    await use(async (as) => {
      const account = as ?? (await newAccount());
      // A cookie is set on the site that is open.
      await reader.open("/sign-in");
      const proven = { userId: account.userId, passwordHash: await hashOnce(), userAgent: "" };
      await reader.setCookie(await openSession(proven));
      await reader.open("/today");
      return account;
    });
  },
});

export { expect } from "@playwright/test";
