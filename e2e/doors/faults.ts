import type { DoorsApp } from "./app.ts";
import type { Answer } from "./knock.ts";
import { type Marks, marksIn } from "./marks.ts";

/** Returns what is wrong with an answer whoever was answered: what is another's, what nobody may see, or that it failed. */
export function faultsOfAnswer({
  app,
  marks,
  who,
  answer,
  session,
}: Readonly<{
  app: DoorsApp;
  marks: Marks;
  who: string;
  answer: Answer;
  /** The token of whoever asked. */
  session: string | undefined;
}>): readonly string[] {
  const { ada, ben, admin } = app.people;
  const foreign = [ada, ben, admin]
    .filter(({ secrets }) => secrets.session !== session)
    .flatMap(({ userId }) => marksIn({ ...answer, marks: marks.of.get(userId) ?? [] }));
  const hidden = marksIn({ ...answer, marks: marks.hidden });
  return [
    ...foreign.map((mark) => `${who} is shown "${mark}" of somebody else`),
    ...hidden.map((mark) => `${who} is shown "${mark}", which nobody may see`),
    ...(answer.status >= 500 ? [`${who} is answered with ${answer.status}`] : []),
  ];
}

/** Returns a sentence with names in place of the ids of people. */
export function inNames({ app, text }: Readonly<{ app: DoorsApp; text: string }>): string {
  return Object.entries(app.people).reduce(
    (said, [name, { userId }]) => said.replaceAll(userId, name),
    text,
  );
}
