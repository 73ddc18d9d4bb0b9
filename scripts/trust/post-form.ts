/** A form of a page as a browser without script sends it, with its hidden fields and what is typed. */
type Sent = Readonly<{
  origin: string;
  page: string;
  /** What its button says: of several forms of a page, the one with it is sent. */
  button: string;
  typed: Readonly<Record<string, string>>;
  /** Where it comes from, as a trusted proxy says; each stranger has a network of their own. */
  address: string;
}>;

const FORM = /<form\b[^>]*>.*?<\/form>/gs;
const HIDDEN = /<input\b(?=[^>]*type="hidden")[^>]*>/g;

/** Returns the fields that a form of a page carries by itself. They do not change from one reader to the next. */
export async function fieldsOf({
  origin,
  page,
  button,
}: Pick<Sent, "origin" | "page" | "button">): Promise<ReadonlyMap<string, string>> {
  const html = await (await fetch(`${origin}${page}`)).text();
  return hiddenFields({ html, button });
}

type FormOf = Readonly<{ html: string; button: string }>;

/** Returns the fields that the form with a button carries by itself, in a page that was fetched. */
export function hiddenFields(asked: FormOf): ReadonlyMap<string, string> {
  const inputs = [...formWith(asked).matchAll(HIDDEN)].map(([input]) => input);
  return new Map(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
}

/** Returns where the form with a button is sent to; nothing where that is its own page. */
export function addressIn(asked: FormOf): string | undefined {
  const tag = /^<form\b[^>]*>/.exec(formWith(asked))?.[0] ?? "";
  return attribute(tag, "action") || undefined;
}

function formWith({ html, button }: FormOf): string {
  const forms = [...html.matchAll(FORM)].map(([text]) => text);
  return forms.find((text) => text.includes(button)) ?? "";
}

/** Sends a form, and returns its answer; it follows no redirect. */
export function postForm({
  fields,
  origin,
  page,
  typed,
  address,
}: Omit<Sent, "button"> & Readonly<{ fields: ReadonlyMap<string, string> }>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of [...fields, ...Object.entries(typed)]) body.set(name, value);
  return fetch(`${origin}${page}`, {
    method: "POST",
    body,
    headers: { origin, "x-forwarded-for": address },
    redirect: "manual",
  });
}

/** Returns the address of a network that nobody else has: the one of this number. */
export function addressOf(index: number): string {
  return `2001:db8:${(index >> 16).toString(16)}:${(index & 0xffff).toString(16)}::1`;
}

function attribute(input: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
