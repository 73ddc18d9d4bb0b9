import type { Helped } from "#lib/domain/record/answers";

/** The answers to "Did it help?", as a learner reads them. */
export const HELPED: readonly Readonly<{ id: Helped; label: string }>[] = [
  { id: "yes", label: "Yes" },
  { id: "partly", label: "Partly" },
  { id: "no", label: "No" },
];
