const KNOWN = ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** Returns the time zones to choose from: UTC first, then all that this runtime knows, and `own` where that is none of them. */
export function timeZones(own: string | null = null): readonly string[] {
  const known = new Set(KNOWN);
  if (own !== null) known.add(own);
  return [...known];
}
