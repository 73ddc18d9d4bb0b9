/** What a learner chose about the page that they may publish. */
export type Portfolio = Readonly<{
  handle: string;
  /** Below the name; may be empty. */
  line: string;
  /** The milestones that are shown as projects, by their ids. */
  projects: readonly string[];
  /** The milestones of which the answer in their own words is shown. */
  words: readonly string[];
  areHoursShown: boolean;
  isListed: boolean;
  /** Since when everybody may see it; absent while nobody may. */
  publishedAt?: Date;
  /** When it was last taken back. */
  withdrawnAt?: Date;
  /** When whoever runs the instance took it down. */
  stoppedAt?: Date;
}>;

/** What of it a learner sets in the form. */
export type PortfolioChoice = Pick<
  Portfolio,
  "handle" | "line" | "projects" | "words" | "areHoursShown" | "isListed"
>;
