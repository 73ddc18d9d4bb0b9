import { instantInWords } from "#lib/domain/date-words";
import { standingInWords } from "#lib/domain/enrollment-words";
import { verdictInWords } from "#lib/domain/rule-words";
import { isCounted, type SwitchStory } from "#lib/domain/switch-story";
import { Exemption } from "./exemption";

/** One switch behind a verdict: from where, to where, when, how far one had come, and whether it counts. */
export function SwitchItem({
  story,
  titleOf,
  timeZone,
}: Readonly<{
  story: SwitchStory;
  titleOf: (path: string) => string;
  timeZone: string;
}>) {
  const { left, from, to, at, standing, isAhead } = story;
  const isExempt = left.exempt !== undefined;
  const stood = standingInWords(standing);
  return (
    <li className="flex flex-col gap-1 py-4 font-sans">
      <p className="font-serif text-lg">
        {titleOf(from)} <span aria-hidden="true">→</span>
        <span className="sr-only">to</span> {titleOf(to)}
      </p>
      <p className="text-ink-soft">
        {isAhead
          ? `Now. You are ${stood}.`
          : `${instantInWords({ at, timeZone })}. You left ${stood}.`}
      </p>
      {left.switchReason ? <p>You wrote: “{left.switchReason}”</p> : null}
      <p className="font-semibold">{verdictInWords(story)}</p>
      {isCounted(story) || isExempt ? (
        <Exemption enrollment={left} title={titleOf(from)} />
      ) : null}
    </li>
  );
}
