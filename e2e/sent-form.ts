/**
 * Returns what a browser without scripts sends of a page's form, the one with this button: what is hidden in it, what somebody
 * fills in, and the button where it says something itself.
 */
export function filledForm({
  html,
  button,
  fields,
}: Readonly<{
  html: string;
  button: string;
  fields: Readonly<Record<string, string>>;
}>): Record<string, string> {
  const pressed = new RegExp(`<button([^>]*)>(?:<!-- -->|[^<])*${button}<`);
  const form = html.split("<form").find((part) => pressed.test(part));
  if (form === undefined) throw new Error(`no form of this page has a button “${button}”`);
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const [, attributes = ""] = pressed.exec(form) ?? [];
  const [, name] = /\bname="([^"]+)"/.exec(attributes) ?? [];
  const [, value = ""] = /\bvalue="([^"]*)"/.exec(attributes) ?? [];
  return {
    ...Object.fromEntries(hidden.map(([, field = "", held = ""]) => [field, plain(held)])),
    ...(name === undefined ? {} : { [name]: plain(value) }),
    ...fields,
  };
}

/** What stands in an attribute, as it is meant. */
function plain(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
