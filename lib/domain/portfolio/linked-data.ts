import { withoutCodeMarks } from "../text/code-marks.ts";
import type { PortfolioView } from "./portfolio-view.ts";

/** Returns what a published page says to programs, as JSON-LD of schema.org: the person, and what they built. `address` is the page's own. */
export function linkedDataOf({
  view,
  address,
}: Readonly<{
  view: Pick<PortfolioView, "name" | "line" | "projects">;
  address: string;
}>): Readonly<Record<string, unknown>> {
  const person = `${address}#person`;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Person",
        "@id": person,
        name: view.name,
        ...(view.line === "" ? {} : { description: view.line }),
        url: address,
      },
      ...view.projects.map(({ title, on, links, words }) => ({
        "@type": "CreativeWork",
        name: withoutCodeMarks(title),
        ...(words === "" ? {} : { description: words }),
        creator: { "@id": person },
        ...(on === undefined ? {} : { dateCreated: on }),
        ...(links.length === 0 ? {} : { url: links }),
      })),
    ],
  };
}

/** Returns data as text that may stand inside of a script element: nothing in it ends the element. */
export function scriptText(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
