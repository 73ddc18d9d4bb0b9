import { marked } from "#lib/domain/text/words";

/** A text in which what was searched for is marked. */
export function MarkedText({ text, words }: Readonly<{ text: string; words: readonly string[] }>) {
  let at = 0;
  return marked({ text, words }).map((stretch) => {
    at += stretch.text.length;
    return stretch.isFound ? (
      <mark key={at} className="bg-trail-wash font-semibold text-inherit">
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    );
  });
}
