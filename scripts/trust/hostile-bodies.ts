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
  const called = Object.entries(MODELS).map(([what, fields]) => {
    return { what: `called: ${what}`, path: page, type: FORM, body: form(fields), action };
  });
  const bound = Object.entries(MODELS).map(([what, fields]) => ({
    what: `without script: ${what}`,
    path: page,
    type: FORM,
    body: form([
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", JSON.stringify({ id: action, bound: "$@1" })],
      ...fields.map(
        ([name, value]) => [name === "0" ? "$ACTION_1:1" : `$ACTION_1:${name}`, value] as const,
      ),
    ]),
  }));
  const text = { what: "one text", path: page, type: "text/plain", action };
  const pairs = "application/x-www-form-urlencoded";
  return [
    ...called,
    ...bound,
    { ...text, body: JSON.stringify(["x".repeat(MEGABYTE)]) },
    { ...text, what: "a long number", body: JSON.stringify([`$n${"9".repeat(MEGABYTE)}`]) },
    { ...text, what: "a long path", body: JSON.stringify([`$0${":a".repeat(MEGABYTE / 2)}`]) },
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
const references = (tag: string) => JSON.stringify(times(98, () => `$${tag}1`));

const MODELS: Readonly<Record<string, Fields>> = {
  "many fields": [
    ["0", '["$K1"]'],
    ...times(900, (index) => [`1_${index}`, "x".repeat(500)] as const),
  ],
  "the same form, many times": [
    ["0", references("K")],
    ...times(900, (index) => [`1_${index}`, "x"] as const),
  ],
  "a deep list": [["0", nested(32)]],
  "a wide list": [["0", wide]],
  "the same list, many times": [
    ["0", references("")],
    ["1", wide],
  ],
  "the same map, many times": [
    ["0", references("Q")],
    ["1", JSON.stringify(times(1_000, (index) => [index, index]))],
  ],
  "the same set, many times": [
    ["0", references("W")],
    ["1", wide],
  ],
  "the same iterator, many times": [
    ["0", references("i")],
    ["1", wide],
  ],
  "the same promise, many times": [
    ["0", references("@")],
    ["1", wide],
  ],
  "lists that lead to one another": times(
    90,
    (index) =>
      [`${index}`, `["$${(index + 1).toString(16)}","$${(index + 1).toString(16)}"]`] as const,
  ).slice(0, 45),
  "a list of itself": [["0", '["$0","$0","$0"]']],
};

function form(fields: Fields): string {
  const parts = fields.map(
    ([name, value]) =>
      `--${LINE}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${LINE}--\r\n`;
}
