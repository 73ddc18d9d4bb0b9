import { glob, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { readTyped } from "#lib/actions/read-form";
import { LONGEST_TEXT } from "#lib/domain/text/storable";
import { PROBLEMS } from "#lib/wording/refusals";

/** Fields that take a secret: read exactly as typed, hashed and never kept. */
const SECRETS = new Set(["password", "current"]);

/** For schemas that depend on the date: some ask for it by name, and some take it as it is. */
const GIVEN = Object.assign(new String("2026-03-03"), { today: "2026-03-03" });

/** Every schema of the domain that says in its name that it takes what somebody typed, with the fields of its form. */
async function inputs() {
  const found: Readonly<{ name: string; schema: z.ZodType; fields: readonly string[] }>[] = [];
  for await (const file of glob("lib/domain/**/*.ts")) {
    if (/(\.test|-example)\.ts$/.test(file)) continue;
    const module: Record<string, unknown> = await import(resolve(file));
    for (const [name, exported] of Object.entries(module)) {
      if (!/Input(On)?$/.test(name)) continue;
      const schema =
        name.endsWith("On") && exported instanceof Function ? exported(GIVEN) : exported;
      if (schema instanceof z.ZodType) found.push({ name, ...formOf(schema) });
    }
  }
  return found.filter(({ fields }) => fields.length > 0);
}

/** The form of a schema: its own, or one with a field for it. */
function formOf(schema: z.ZodType) {
  const object = schema instanceof z.ZodPipe ? schema.in : schema;
  const fields = object instanceof z.ZodObject ? Object.keys(object.shape) : ["text"];
  return {
    schema: object instanceof z.ZodObject ? schema : z.object({ text: schema }),
    fields: fields.filter((field) => !SECRETS.has(field)),
  };
}

const INPUTS = await inputs();
const FIELDS = INPUTS.flatMap(({ name, schema, fields }) =>
  fields.map((field) => ({ name, schema, field })),
);

test("the inputs of the domain are found, those of later days too", () => {
  const names = INPUTS.map(({ name }) => name);
  expect(names).toContain("SignUpInput");
  expect(names).toContain("commitmentInputOn");
  expect(names).toContain("waiverReasonInput");
  expect(FIELDS.length).toBeGreaterThan(30);
});

test.each(FIELDS)(
  "$name, $field: a text that cannot be kept is refused in a sentence",
  ({ schema, field }) => {
    for (const text of ["a\0b", "\0", "a\ud800b", "\udc00"]) {
      const read = readTyped(schema, { [field]: text });
      expect(read.ok ? undefined : read.refusal.errors?.[field]).toBe(PROBLEMS["text-broken"]);
    }
  },
);

test.each(FIELDS)(
  "$name, $field: a text longer than any field takes is refused, and comes back",
  ({ schema, field }) => {
    const text = "x".repeat(LONGEST_TEXT + 1);
    const read = readTyped(schema, { [field]: text });
    expect(read.ok ? undefined : read.refusal.errors?.[field]).toBe(PROBLEMS["text-too-long"]);
    expect(read.ok ? undefined : read.refusal.values?.[field]).toBe(text);
  },
);

test("a list of texts is looked at text by text", () => {
  const schema = z.object({ days: z.array(z.string()) });
  expect(readTyped(schema, { days: ["1", "2"] }).ok).toBe(true);
  expect(readTyped(schema, { days: ["1", "2\0"] }).ok).toBe(false);
});

test("no action reads a text of a form by itself: read-form.ts does, or something that parses it at once", async () => {
  const strays: string[] = [];
  for await (const file of glob("lib/actions/**/*.ts")) {
    if (file.endsWith(".test.ts") || file === "lib/actions/read-form.ts") continue;
    const text = await readFile(file, "utf8");
    const reads = text.match(/(?<!safeParse\(|safeNext\()\bform\.get\("(?!password").*/g) ?? [];
    strays.push(...reads.map((line) => `${file}: ${line}`));
  }
  expect(strays).toEqual([]);
});
