import * as z from "zod";

/** Reads the moment at which a fact came about, as the database writes it. */
export const instant = z.coerce.date();

/** Reads a learner's local date, "YYYY-MM-DD". */
export const localDate = z.string();

/** Reads a value that the database may hold as null: absent, in the domain. */
export function absent<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodPreprocess<z.ZodOptional<Schema>> {
  return z.preprocess((value) => value ?? undefined, z.optional(schema));
}

/** What a schema reads, so that nobody can change it: a fact is written once. */
export type Fact<Schema extends z.ZodType> = Immutable<z.output<Schema>>;

type Immutable<Value> = Value extends Date
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
      : Value;
