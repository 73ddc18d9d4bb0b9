/** Behind these words, “you” is who something happens to. */
const HAPPENS_TO = /\b(tell|tells|check|knowing|without|near|for) you\b/g;

/**
 * Returns what a milestone says to its learner, by its title or its outcome, as they say it of themselves: "You can query a table of yours"
 * becomes "Can query a table of mine".
 */
export function formatInOwnVoice(text: string): string {
  return text
    .replace(
      /(^|[.!?] )You (\w)/g,
      (_, before: string, verb: string) => before + verb.toUpperCase(),
    )
    .replace(HAPPENS_TO, "$1 me")
    .replace(/\byou are\b/g, "I am")
    .replace(/\byourself\b/g, "myself")
    .replace(/\byours\b/g, "mine")
    .replace(/\bYour\b/g, "My")
    .replace(/\byour\b/g, "my")
    .replace(/\byou\b/g, "I");
}
