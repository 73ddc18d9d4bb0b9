/**
 * Returns what gives the formatter of a time zone: to make one takes longer than to use it a hundred times, so each is kept, once for a
 * zone however it is spelt, as Intl reads zones without regard to case. There are as many as zones. Throws a RangeError on an unknown zone.
 */
export function formattersOf(
  locale: string,
  options: Readonly<Intl.DateTimeFormatOptions>,
): (timeZone: string) => Intl.DateTimeFormat {
  const kept = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const key = timeZone.toLowerCase();
    const formatter = kept.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
    kept.set(key, formatter);
    return formatter;
  };
}
