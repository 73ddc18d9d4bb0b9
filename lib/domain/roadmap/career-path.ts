import type { Sighting } from "./roadmap.ts";

/** A salary as one source states it: never averaged with another's. */
export type SalaryClaim = Readonly<{
  /** Where the figure comes from, in words a reader understands. */
  source: string;
  /** When the source appeared, in words; absent where it does not say. */
  dated?: string;
  low: number;
  high: number;
  /** ISO 4217, such as USD. */
  currency: string;
  /** `year` or `month`. */
  per: string;
  region?: string;
  /** For how much experience; absent where the source does not say. */
  experience?: string;
  note?: string;
}>;

/** What an official statistic says of the nearest occupation that it counts. */
export type OfficialStatistic = Readonly<{
  publisher: string;
  occupation: string;
  /** Half of those counted earn less, half more. */
  median: number;
  /** ISO 4217, such as USD. */
  currency: string;
  /** `year` or `month`. */
  per: string;
  region: string;
  /** For when it was counted, in words. */
  dated: string;
  url: string;
  /** What it leaves out, or counts together. */
  note: string;
  /** When and by what means somebody saw it there. */
  checked: Readonly<{ on: string; how: Sighting }>;
}>;

/** What the paths are compared on. Every `source` is in words a reader understands. */
export type PathFacts = Readonly<{
  summary: string;
  chooseIf: string;
  bestFor: string;
  youWillDo: string;
  /** What a day is like, in the words of the trade. */
  day?: string;
  keyTechnologies: readonly string[];
  outlook: Readonly<{ text: string; source: string }>;
  difficulty: Readonly<{ level: string; source: string; note?: string }>;
  prerequisites: string;
  /** Where the sources disagree. */
  differences?: string;
  /** It rarely stands alone as a career. */
  companion?: boolean;
  statistic?: OfficialStatistic;
}>;

/** Who says something about paths, in words that a reader understands. */
export type PathSource = Readonly<{
  name: string;
  about: string;
  /** When it appeared, in words; absent where it does not say. */
  dated?: string;
}>;

export type CareerPath = Readonly<{
  id: string;
  title: string;
  facts: PathFacts;
  salaries: readonly SalaryClaim[];
}>;
