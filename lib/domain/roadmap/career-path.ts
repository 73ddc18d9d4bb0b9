/** A salary as one source states it: never averaged with another's. */
export type SalaryClaim = Readonly<{
  /** Where the figure comes from, in words a reader understands. */
  source: string;
  low: number;
  high: number;
  /** ISO 4217, such as USD. */
  currency: string;
  /** `year` or `month`. */
  per: string;
  region?: string;
  note?: string;
}>;

/** What the paths are compared on. Every `source` is in words a reader understands. */
export type PathFacts = Readonly<{
  summary: string;
  chooseIf: string;
  bestFor: string;
  youWillDo: string;
  keyTechnologies: readonly string[];
  outlook: Readonly<{ text: string; source: string }>;
  difficulty: Readonly<{ level: string; source: string; note?: string }>;
  prerequisites: string;
  /** Where the sources disagree. */
  differences?: string;
  /** It rarely stands alone as a career. */
  companion?: boolean;
}>;

export type CareerPath = Readonly<{
  id: string;
  title: string;
  facts: PathFacts;
  salaries: readonly SalaryClaim[];
}>;
