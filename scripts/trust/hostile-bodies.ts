/** A body that a stranger may send within every limit, built to keep a parser busy. */
export type HostileBody = Readonly<{
  what: string;
  path: string;
  type: string;
  body: string;
  action?: string;
}>;

const LINE = "hostile";
const FORM = `multipart/form-data; boundary=${LINE}`;
const MEGABYTE = 990_000;

/** Returns bodies at the limits of what is parsed, for a page with an action: each family is one way to cost a parser time. */
export function hostileBodies({
  page,
  action,
}: Readonly<{ page: string; action: string }>): readonly HostileBody[] {
  const called = Object.entries(MODELS).map(([what, { state, fields }]) => ({
    what: `called: ${what}`,
    path: page,
    type: FORM,
    body: form([
      ["0", `[${state},"$K1"]`],
      ...fields.map(([name, value]) => [`_1_${name}`, value] as const),
    ]),
    action,
  }));
  const submitted = Object.entries(MODELS).map(([what, { state, fields }]) => ({
    what: `without script: ${what}`,
    path: page,
    type: FORM,
    body: form([
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", JSON.stringify({ id: action, bound: "$@1" })],
      ["$ACTION_1:1", `[${state}]`],
      ...fields,
    ]),
  }));
  const pairs = "application/x-www-form-urlencoded";
  return [
    ...called,
    ...submitted,
    {
      what: "pairs",
      path: "/api/auth/signout",
      type: pairs,
      body: "k=&".repeat(99) + "v".repeat(15_000),
    },
    { what: "JSON", path: "/api/ticks", type: "application/json", body: nested(30) },
  ];
}

type Fields = readonly (readonly [name: string, value: string])[];

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const wide = JSON.stringify(times(2_000, (index) => index));

/** What an action is told that it said the last time, and the fields of its form. */
const MODELS: Readonly<Record<string, Readonly<{ state: string; fields: Fields }>>> = {
  "many fields": {
    state: "{}",
    fields: times(900, (index) => [`f${index}`, "x".repeat(500)] as const),
  },
  "one field, many times": {
    state: "{}",
    fields: times(900, () => ["email", "x".repeat(500)] as const),
  },
  "a deep list": { state: nested(30), fields: [] },
  "a deep map": { state: `${'{"a":'.repeat(30)}1${"}".repeat(30)}`, fields: [] },
  "a wide list": { state: wide, fields: [] },
  "a wide map": {
    state: JSON.stringify(Object.fromEntries(times(2_000, (index) => [`k${index}`, index]))),
    fields: [],
  },
  "a long text": { state: JSON.stringify({ values: { email: "x".repeat(MEGABYTE) } }), fields: [] },
  "a long number": { state: "9".repeat(MEGABYTE), fields: [] },
  "a long field": { state: "{}", fields: [["email", "x".repeat(MEGABYTE)]] },
};

function form(fields: Fields): string {
  const parts = fields.map(
    ([name, value]) =>
      `--${LINE}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${LINE}--\r\n`;
}
