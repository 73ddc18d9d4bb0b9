/** The words of a text: runs of letters, digits and the marks upon them. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The longest query that is looked at, in characters, and the most words of it. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** A stretch of a text, and whether it is what was searched for. */
export type Stretch = Readonly<{ text: string; isFound: boolean }>;

/** Returns the words of a text as they are compared: without case, accents and other marks. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(folded).filter((word) => word !== "");
}

/** Returns the words of a query, each once. Only its first 200 characters and 12 words count. */
export function wordsOfQuery(query: string): readonly string[] {
  return [...new Set(wordsIn(query.slice(0, LONGEST_QUERY)))].slice(0, MOST_WORDS);
}

/** Cuts a text so that the beginnings of words that were searched for can be marked. Joined, the stretches are the text. */
export function marked({
  text,
  words,
}: Readonly<{ text: string; words: readonly string[] }>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = lengthFound({ word, words });
    if (length === 0) continue;
    stretches.push({ text: text.slice(from, index), isFound: false });
    stretches.push({ text: word.slice(0, length), isFound: true });
    from = index + length;
  }
  stretches.push({ text: text.slice(from), isFound: false });
  return stretches.filter((stretch) => stretch.text !== "");
}

/** How much of a written word the longest fitting word of a query covers. */
function lengthFound({
  word,
  words,
}: Readonly<{ word: string; words: readonly string[] }>): number {
  const whole = folded(word);
  const wanted = Math.max(
    0,
    ...words.filter((each) => whole.startsWith(each)).map((each) => each.length),
  );
  if (wanted === 0) return 0;
  let covered = "";
  for (const character of word) {
    covered += character;
    if (folded(covered).length >= wanted && !isMarked({ word, at: covered.length })) break;
  }
  return covered.length;
}

/** Whether a mark follows that belongs to the letter before it. */
function isMarked({ word, at }: Readonly<{ word: string; at: number }>): boolean {
  return /^\p{M}/u.test(word.slice(at));
}

function folded(word: string): string {
  return word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
