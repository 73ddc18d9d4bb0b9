const CARDINALS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

const ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
] as const;

const ORDINAL_RULES = new Intl.PluralRules("en", { type: "ordinal" });
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** Returns a whole number as it is read in a sentence: in words up to twelve ("no" for 0), then in digits. */
export function cardinal(count: number): string {
  return CARDINALS[count] ?? count.toLocaleString("en");
}

/** Returns "first", "twelfth", "13th", "22nd": a whole number from 1. */
export function ordinal(rank: number): string {
  return ORDINALS[rank] || `${rank}${SUFFIXES[ORDINAL_RULES.select(rank)] ?? "th"}`;
}

/** Returns words as they stand at the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase("en") + words.slice(1);
}
