type Texts<Field extends string> = Readonly<Record<Field, string>>;

/**
 * Returns which fields of a form were changed since it was shown, and which of those another tab changed meanwhile to something
 * else. What was not touched is not `changed`, whatever stands there by now: a second tab overwrites nothing unseen
 * (docs/security.md#no-lost-update). `shown` is what the page was made with, `stored` what stands there now.
 */
export function typedChanges<Field extends string>({
  fields,
  shown,
  typed,
  stored,
}: Readonly<{
  fields: readonly Field[];
  shown: Texts<Field>;
  typed: Texts<Field>;
  stored: Texts<Field>;
}>): Readonly<{ changed: readonly Field[]; conflicts: readonly Field[] }> {
  const changed = fields.filter(
    (field) => typed[field] !== shown[field] && typed[field] !== stored[field],
  );
  return { changed, conflicts: changed.filter((field) => stored[field] !== shown[field]) };
}
