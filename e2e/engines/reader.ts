import { expect } from "@playwright/test";
import type { PageCall, Tab } from "./engine";
import { findInPage, type Wanted } from "./find";

type Named = Readonly<{ role: string; name: string | RegExp; within?: Named }>;

const PATIENCE = { timeout: 20_000, intervals: [100, 250, 500] };

/** Somebody who reads and presses, by role and name, whatever the engine. */
export function readerOf({ tab, origin }: Readonly<{ tab: Tab; origin: string }>) {
  const sees = async (named: Named) => {
    await expect(async () => {
      const found = await tab.ask({ source: SEEN, given: wanted(named) });
      expect(found, `a ${named.role} named ${named.name}`).toBe(true);
    }).toPass(PATIENCE);
  };
  const state = (named: Named) => tab.ask({ source: STATE, given: wanted(named) });
  const press = async (named: Named) => {
    await sees(named);
    await tab.press(callFor(named));
  };
  return {
    ...tab,
    open: (address: string) => tab.open(new URL(address, origin).href),
    sees,
    seesNo: async (named: Named) => {
      await expect(async () => {
        expect(await tab.ask({ source: SEEN, given: wanted(named) })).toBe(false);
      }).toPass(PATIENCE);
    },
    press,
    /** Signs out, whether the button stands in the header or in a menu of it. */
    signOut: async () => {
      if ((await tab.ask({ source: SEEN, given: wanted(SIGN_OUT) })) !== true) await press(ACCOUNT);
      await press(SIGN_OUT);
    },
    fill: async (label: string | RegExp, text: string) => {
      const field = { role: "field", name: label };
      await sees(field);
      await tab.type(callFor(field), text);
    },
    /** Waits until a box is ticked or not, or a field holds a text. */
    holds: async (named: Named, held: boolean | string) => {
      await expect(async () => expect(await state(named)).toBe(held)).toPass(PATIENCE);
    },
    isAt: async (path: string | RegExp) => {
      await expect(async () => {
        expect(await tab.ask({ source: "() => location.pathname + location.search" })).toMatch(
          path,
        );
      }).toPass(PATIENCE);
    },
    /** Waits until no tick of this browser is on its way any more. */
    everythingIsSaved: async () => {
      await expect(async () => expect(await tab.ask({ source: UNSENT })).toBe(0)).toPass(PATIENCE);
    },
  };
}

export type Reader = ReturnType<typeof readerOf>;

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const SIGN_OUT = { role: "button", name: "Sign out" };
const ACCOUNT = { role: "header summary", name: /./ };
const FIND = findInPage.toString();
const SEEN = `(wanted) => (${FIND})(wanted) !== null`;
const STATE = `(wanted) => {
  const found = (${FIND})(wanted);
  if (found === null) return null;
  if (found.getAttribute("role") === "checkbox") return found.getAttribute("aria-checked") === "true";
  return found.type === "checkbox" || found.type === "radio" ? found.checked : found.value;
}`;
const UNSENT = `() => Object.keys(localStorage).filter((key) => key.startsWith("waymark.tick.")).length`;

function callFor(named: Named): PageCall {
  return { source: FIND, given: wanted(named) };
}

/** A name is the whole name, but for texts and fields, which may go on with a hint. */
function wanted({ role, name, within }: Named): Wanted {
  const inside = within === undefined ? {} : { within: wanted(within) };
  if (name instanceof RegExp) return { role, pattern: name.source, ...inside };
  const open = role === "field" || role === "text";
  return { role, pattern: `^${name.replace(SPECIAL, "\\$&")}${open ? "" : "$"}`, ...inside };
}
