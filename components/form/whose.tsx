"use client";

import { createContext, type ReactNode, use } from "react";

const LearnerContext = createContext<string | undefined>(undefined);

/** Everything inside was made for this learner, or, where there is none, for a stranger. */
export function LearnerProvider({
  learner,
  children,
}: Readonly<{ learner: string | undefined; children: ReactNode }>) {
  return <LearnerContext value={learner}>{children}</LearnerContext>;
}

/** Returns whose page this is; undefined for a stranger's. */
export function useLearner(): string | undefined {
  return use(LearnerContext);
}

/** Says in a form whose it is: sent while somebody else is signed in, it is refused. */
export function Whose() {
  const learner = useLearner();
  return learner === undefined ? null : <input type="hidden" name="learner" value={learner} />;
}
