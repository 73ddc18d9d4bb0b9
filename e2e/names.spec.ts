import { type Control, controlsOf } from "./controls";
import { TELLING_LEARNERS } from "./learners";
import { PUBLIC_PAGES } from "./pages";
import { expect, test } from "./story";

/** Two fields for a date, into each of which the browser builds parts with names of its own, and two buttons. */
const DATES = `
  <label>From <input type="date"></label> <label>To <input type="date"></label>
  <button>Save</button> <button>Save</button>`;

test("the browser's own parts of a field are not counted among the page's controls", async ({
  page,
}) => {
  await page.setContent(DATES);
  const controls = await controlsOf(page);
  expect(controls.map(({ name }) => name).toSorted()).toEqual(["From", "Save", "Save", "To"]);
  expect(faultsOf(controls)).toEqual(["several buttons “Save”"]);
});

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
