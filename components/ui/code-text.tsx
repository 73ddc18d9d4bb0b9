/** A text in which what stands between backticks is set as code. */
export function CodeText({ text }: Readonly<{ text: string }>) {
  // Every second part stood between two backticks; a part's place never changes.
  return text.split("`").map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
      <code key={place} className="font-mono text-[0.9em]">
        {part}
      </code>
    ),
  );
}
