import { wordsIn, wordsOfQuery } from "../text/words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What can be found, with its words: made once, asked often. */
export type SearchIndex = readonly Readonly<{
  entry: SearchEntry;
  /** The words of its texts, the most telling text first. */
  texts: readonly (readonly string[])[];
}>[];

/** What was found of one kind, the best first. */
export type Found<E extends SearchEntry> = Readonly<{
  /** How many there are. */
  count: number;
  /** The first of them. */
  shown: readonly E[];
}>;

export type SearchResult = Readonly<{
  /** The words that were searched for; none where the query holds none. */
  words: readonly string[];
  /** Of all kinds together. */
  count: number;
  paths: Found<Extract<SearchEntry, { kind: "path" }>>;
  milestones: Found<Extract<SearchEntry, { kind: "milestone" }>>;
  resources: Found<Extract<SearchEntry, { kind: "resource" }>>;
}>;

/** How many of one kind are shown. */
export const MOST_SHOWN = 20;

/** Makes entries searchable. Of equal matches, the one that stands earlier here is found first. */
export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => ({ entry, texts: entry.texts.map(wordsIn) }));
}

/**
 * Returns what holds every word of a query, or words that begin with it, case and accents aside. First what holds all of
 * them in its title, then in what it is about, then in its steps and resources; whole words before beginnings.
 */
export function search({
  index,
  query,
}: Readonly<{ index: SearchIndex; query: string }>): SearchResult {
  const words = wordsOfQuery(query);
  const matches = index
    .flatMap(({ entry, texts }) => {
      const rank = rankOf({ texts, words });
      return rank === undefined ? [] : [{ entry, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
  return {
    words,
    count: matches.length,
    paths: found(matches.filter((entry) => entry.kind === "path")),
    milestones: found(matches.filter((entry) => entry.kind === "milestone")),
    resources: found(matches.filter((entry) => entry.kind === "resource")),
  };
}

function found<E extends SearchEntry>(entries: readonly E[]): Found<E> {
  return { count: entries.length, shown: entries.slice(0, MOST_SHOWN) };
}

/** The lower the better: the least telling text that a word needs counts before the sum over all words. */
function rankOf({
  texts,
  words,
}: Readonly<{
  texts: readonly (readonly string[])[];
  words: readonly string[];
}>): number | undefined {
  if (words.length === 0) return undefined;
  const places = words.map((word) => placeOf({ texts, word }));
  if (places.includes(Number.POSITIVE_INFINITY)) return undefined;
  return 1000 * Math.max(...places) + places.reduce((sum, place) => sum + place, 0);
}

/** The first text that holds the word, in halves: whole words before beginnings within the same text. */
function placeOf({
  texts,
  word,
}: Readonly<{ texts: readonly (readonly string[])[]; word: string }>): number {
  for (const [place, text] of texts.entries()) {
    if (text.includes(word)) return place;
    if (text.some((each) => each.startsWith(word))) return place + 0.5;
  }
  return Number.POSITIVE_INFINITY;
}
