import type { Page } from "@playwright/test";
import { type Control, controlsOf } from "./controls";

/** Returns what keeps somebody from telling the controls of a page apart by their names alone. */
export async function nameFaults(page: Page): Promise<readonly string[]> {
  return faultsAmong(await controlsOf(page));
}

/** Controls without a name, links of one name to several places, and buttons that share a name. */
function faultsAmong(controls: readonly Control[]): readonly string[] {
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
