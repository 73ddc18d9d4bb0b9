/** What became of connecting a provider with an account. */
const OUTCOMES = ["connected", "of-another-account", "another-is-connected", "no-intent"] as const;

export type ConnectOutcome = (typeof OUTCOMES)[number];

/** Returns the address of the page that says what became of connecting a provider. */
export function connectOutcomePage(outcome: ConnectOutcome): string {
  return `/settings?connect=${outcome}#connected-services`;
}

/** Returns what a `connect` parameter of /settings says; undefined where it says nothing that is known. */
export function connectOutcomeOf(named: string | undefined): ConnectOutcome | undefined {
  return OUTCOMES.find((outcome) => outcome === named);
}
