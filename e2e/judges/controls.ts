import type { CDPSession, Page } from "@playwright/test";

/** A control as the browser tells a screen reader about it; `url` is the page that a link leads to. */
export type Control = Readonly<{ role: string; name: string; url: string }>;

/** What is read of a node of the document, as Chromium's debugger describes it. */
type DomNode = Readonly<{
  backendNodeId: number;
  children?: readonly DomNode[];
  shadowRoots?: readonly (DomNode & Readonly<{ shadowRootType?: string }>)[];
}>;

const ROLES = new Set([
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

/**
 * Returns the page's own controls. What the browser builds into one, such as the parts of
 * a field for a date, is not the page's: how many parts there are and what they are called differs by version.
 */
export async function controlsOf(page: Page): Promise<readonly Control[]> {
  const session = await page.context().newCDPSession(page);
  const own = await ownNodes(session);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, backendDOMNodeId }) => !ignored && own.has(backendDOMNodeId ?? 0))
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      url: pageOf(properties.find((property) => property.name === "url")?.value.value),
    }))
    .filter(({ role }) => ROLES.has(role));
}

/** Returns the nodes that the page made: all but those in the shadow trees of the browser itself. */
async function ownNodes(session: CDPSession): Promise<ReadonlySet<number>> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  return new Set(withinPage(root));
}

function withinPage({ backendNodeId, children = [], shadowRoots = [] }: DomNode): number[] {
  const own = shadowRoots.filter(({ shadowRootType }) => shadowRootType !== "user-agent");
  return [backendNodeId, ...[...children, ...own].flatMap(withinPage)];
}

/** Two places of one page are one page: a milestone and its question may both go by its title. */
function pageOf(url: unknown): string {
  return String(url ?? "").replace(/#.*/, "");
}
