/** An answer that is asked again: the question, what the learner wrote, and a short answer to compare with. */
export type AskedAnswer = Readonly<{
  milestone: string;
  title: string;
  question: string;
  words: string;
  answer?: string;
}>;
