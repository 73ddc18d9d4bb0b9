import * as z from "zod";

/** The first line of a backup, readable without a key. docs/operating.md#the-format-of-a-backup describes the file. */
export const Header = z.strictObject({
  format: z.literal("waymark-backup"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  encryption: z
    .strictObject({
      cipher: z.literal("aes-256-gcm"),
      kdf: z.literal("scrypt"),
      // Bounded: whoever changed them must not make us compute for hours.
      cost: z.int().min(16_384).max(1_048_576),
      blockSize: z.literal(8),
      parallelization: z.literal(1),
      salt: z.base64(),
      nonce: z.base64(),
    })
    .nullable(),
});
export type Header = Readonly<z.output<typeof Header>>;

/** A file starts with `{"format":"waymark-backup"`, whatever its version. */
export const AnyHeader = z.looseObject({ format: z.literal("waymark-backup"), version: z.int() });

const Name = z.string().min(1).max(63);

const TableCopy = z.strictObject({ name: Name, columns: z.array(Name) });
export type TableCopy = Readonly<{ name: string; columns: readonly string[] }>;

/** The first line of what is inside. */
export const Manifest = z.strictObject({
  /** Of Waymark and of PostgreSQL, for whoever wonders. */
  release: z.string(),
  postgres: z.string(),
  /** What the database had applied: restoring applies the same, then fills the tables. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(TableCopy),
  sequences: z.array(z.strictObject({ name: Name, value: z.string(), isCalled: z.boolean() })),
});
export type Manifest = Readonly<z.output<typeof Manifest>>;

/** The line after the rows of a table, and how they are told from them: no row of a COPY is like this. */
export const END_OF_ROWS = "\\.";

const FileCopy = z.strictObject({
  /** A file of .data/secrets: no way leads out of that folder. */
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  content: z.base64(),
});
export type FileCopy = Readonly<z.output<typeof FileCopy>>;

/** The last line of what is inside: the files, and what each table must have become. */
export const Ending = z.strictObject({
  files: z.array(FileCopy),
  tables: z.array(z.strictObject({ rows: z.int().min(0), sum: z.string().length(64) })),
});
export type Ending = Readonly<z.output<typeof Ending>>;

export const CHECKSUM_BYTES = 32;
export const TAG_BYTES = 16;
