import type { ReactNode } from "react";
import { isCounted, type SwitchStory } from "#lib/domain/focus/switch-story";
import { formatInstant } from "#lib/wording/dates";
import { formatSnapshot } from "#lib/wording/enrollments";
import { Exemption } from "./exemption";

/** One switch behind a verdict: from where, to where, when, and how far one had come. */
export function SwitchItem({
  story,
  titleOf,
  timeZone,
  children,
}: Readonly<{
  story: SwitchStory;
  titleOf: (path: string) => string;
  timeZone: string;
  /** Whether it counts, where that is said. */
  children?: ReactNode;
}>) {
  const { left, from, to } = story;
  const isExempt = left.exempt !== undefined;
  return (
    <li className="flex flex-col gap-1 py-4 font-sans">
      <p className="font-serif text-lg">
        {titleOf(from)} <span aria-hidden="true">→</span>
        <span className="sr-only">to</span> {titleOf(to)}
      </p>
      <p className="text-ink-soft">{formatWhen({ story, timeZone })}</p>
      {left.switchReason ? <p>You wrote: “{left.switchReason}”</p> : null}
      {children}
      {isCounted(story) || isExempt ? <Exemption enrollment={left} title={titleOf(from)} /> : null}
    </li>
  );
}

function formatWhen({
  story: { left, at, snapshot, isAhead },
  timeZone,
}: Readonly<{ story: SwitchStory; timeZone: string }>): string {
  const reached = formatSnapshot(snapshot);
  if (isAhead && left.endedAt === undefined) return `Now. You are ${reached}.`;
  return `${formatInstant({ at: left.endedAt ?? at, timeZone })}. You left ${reached}.`;
}
