import type { MilestoneContent } from "#lib/domain/content/content";
import { type LinkVerdict, openLink } from "./open-link.ts";

/** An address of the roadmaps, the day it was last checked, and a milestone that names it. */
export type Link = Readonly<{ url: string; checked: string; milestone: string }>;

/** Returns each address that a milestone in use names, once, with the oldest of its dates. */
export function linksOf(milestones: Iterable<MilestoneContent>): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { id, resources, retired } of milestones) {
    if (retired !== undefined) continue;
    for (const { url, checked } of resources) {
      const known = links.get(url);
      if (known === undefined || checked.on < known.checked)
        links.set(url, { url, checked: checked.on, milestone: known?.milestone ?? id });
    }
  }
  return [...links.values()].toSorted((a, b) => a.url.localeCompare(b.url));
}

/** Opens all links, some at a time, and hands over each verdict as it comes. */
export async function openLinks({
  links,
  atATime,
  waitMs,
  onVerdict,
}: Readonly<{
  links: readonly Link[];
  atATime: number;
  waitMs: number;
  onVerdict: (link: Link, verdict: LinkVerdict) => void;
}>): Promise<void> {
  // One iterator for all: each worker takes the next link that nobody has.
  const queue = links.values();
  const workers = Array.from({ length: atATime }, async () => {
    for (const link of queue) onVerdict(link, await openLink({ url: link.url, waitMs }));
  });
  await Promise.all(workers);
}

/** Returns a line about one link: what became of it, the address, when it was last checked, where it moved. */
export function lineFor({ url, checked, milestone }: Link, verdict: LinkVerdict): string {
  const facts = `${url} (checked ${checked})`;
  switch (verdict.kind) {
    case "fine":
      return `${verdict.status}     ${facts}`;
    case "moved":
      return `${verdict.status} →   ${facts} → ${verdict.to}`;
    case "gone":
      return `GONE    ${facts}: ${verdict.reason}, in milestones/${milestone}.yaml`;
    case "refused":
      return `REFUSED ${facts}: ${verdict.reason}, look at it yourself; in milestones/${milestone}.yaml`;
  }
}
