/** The time zones to choose from: all that this runtime knows, UTC first. */
export function timeZones(): readonly string[] {
  const known = Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC");
  return ["UTC", ...known];
}
