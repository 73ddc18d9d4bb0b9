import type { Page } from "@playwright/test";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

const NAMED = new Set([
  "link",
  "button",
  "checkbox",
  "radio",
  "textbox",
  "searchbox",
  "spinbutton",
  "combobox",
  "Date",
  "DisclosureTriangle",
]);

/** Drawn by the browser into each field for a date, and told apart by the field that it belongs to. */
const OF_THE_BROWSER = new Set(["Show date picker"]);

type Control = Readonly<{ role: string; name: string; url: string }>;

for (const route of PUBLIC_PAGES) {
  test(`by names alone, a stranger can tell every control from the others on ${route}`, async ({
    page,
  }) => {
    await page.goto(route, { waitUntil: "networkidle" });
    expect(faultsOf(await controlsOf(page))).toEqual([]);
  });
}

for (const { who, timeZone, live, pages } of TELLING_LEARNERS) {
  test(`by names alone, ${who} can tell every control of their pages from the others`, async ({
    page,
    newAccount,
    signIn,
  }) => {
    const account = await newAccount({ timeZone });
    await live(account);
    await signIn(account);
    for (const route of pages) {
      await test.step(route, async () => {
        await page.goto(route, { waitUntil: "networkidle" });
        expect.soft(faultsOf(await controlsOf(page)), route).toEqual([]);
      });
    }
  });
}

/** What the browser tells a screen reader about each control, everything that opens open. */
async function controlsOf(page: Page): Promise<readonly Control[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      url: pageOf(properties.find((property) => property.name === "url")?.value.value),
    }))
    .filter(({ role, name }) => NAMED.has(role) && !OF_THE_BROWSER.has(name));
}

/** Two places of one page are one page: a milestone and its question may both go by its title. */
function pageOf(url: unknown): string {
  return String(url ?? "").replace(/#.*/, "");
}

/** Controls without a name, links of one name to several places, and buttons that share a name. */
function faultsOf(controls: readonly Control[]): readonly string[] {
  const nameless = controls.filter(({ name }) => name === "").map(({ role }) => `${role}, no name`);
  const links = controls.filter(({ role }) => role === "link");
  const buttons = controls.filter(({ role }) => role === "button").map(({ name }) => name);
  const places = new Map<string, Set<string>>();
  for (const { name, url } of links) {
    places.set(name, (places.get(name) ?? new Set()).add(url));
  }
  const ambiguous = [...places]
    .filter(([, urls]) => urls.size > 1)
    .map(([name, urls]) => `“${name}” leads to ${[...urls].join(" and ")}`);
  const shared = buttons
    .filter((name, index) => buttons.indexOf(name) !== index)
    .map((name) => `several buttons “${name}”`);
  return [...nameless, ...ambiguous, ...shared];
}
