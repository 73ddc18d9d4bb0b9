const PLURAL = new Intl.PluralRules("en");

/** Returns "1 hour", "2 hours", "1.5 hours": a number with its noun, the plural regular unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${PLURAL.select(count) === "one" ? noun : plural}`;
}

/** Returns a number as it is read in English, at most one decimal. */
export function formatNumber(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 1 });
}

/** Returns "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}

/** Returns "a", "a and b", "a and 3 more": where there is little room. */
export function listedBriefly(items: readonly string[]): string {
  const [first, ...others] = items;
  return first === undefined || others.length < 2
    ? listed(items)
    : `${first} and ${others.length} more`;
}
