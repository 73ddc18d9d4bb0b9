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

const READ = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const LISTED = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What is read as one takes the singular: 1.04, which is read as 1, too. */
const ONE = /^-?1$/;

/** Returns "1 hour", "2 hours", "1.5 hours": a number as it is read with its noun, the plural regular unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  const number = formatNumber(count);
  return `${number} ${ONE.test(number) ? noun : plural}`;
}

/** Returns a number as it is read in English, at most one decimal. */
export function formatNumber(value: number): string {
  return READ.format(value);
}

/** Returns "about 1,200,000": an estimate, to two digits, as more of them would say more than is known. */
export function formatAbout(value: number): string {
  return `about ${formatNumber(Number(value.toPrecision(2)))}`;
}

/** Returns "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return LISTED.format(items);
}

/** Returns "a", "a and b", "a and 3 more": where there is little room. */
export function listedBriefly(items: readonly string[]): string {
  const [first, ...others] = items;
  return first === undefined || others.length < 2
    ? listed(items)
    : `${first} and ${others.length} more`;
}

/** Returns a number of bytes as people read it: "12.5 MB". */
export function formatMegabytes(bytes: number): string {
  return `${formatNumber(bytes / 1_000_000)} MB`;
}
