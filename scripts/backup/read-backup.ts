import type * as z from "zod";
import { Refusal } from "../refusal.ts";
import { type Fingerprint, RowCounter } from "./fingerprint.ts";
import { END_OF_ROWS, Ending, type Header, Manifest, type TableCopy } from "./format.ts";
import { Lines } from "./lines.ts";
import { openSoundFile, readContent, type SoundFile } from "./read-archive.ts";

/** A backup that was read to its end once, and can be restored. */
export type Backup = Readonly<{
  header: Header;
  manifest: Manifest;
  ending: Ending;
  /** Reads it once more, and hands over the rows of one table after the other. */
  eachTable: (
    use: (table: TableCopy, rows: AsyncIterable<Buffer>, index: number) => Promise<void>,
  ) => Promise<void>;
}>;

/**
 * Reads a whole backup before anything is touched. Throws a Refusal where the file was cut off or changed, or the
 * passphrase is missing or wrong.
 */
export async function readBackup({
  path,
  askPassphrase,
}: {
  path: string;
  askPassphrase: () => Promise<string>;
}): Promise<Backup> {
  const file = await openSoundFile(path);
  const passphrase = file.header.encryption === null ? undefined : await askPassphrase();
  const { manifest, ending } = await readOnce({ file, passphrase });
  return {
    header: file.header,
    manifest,
    ending,
    eachTable: async (use) => {
      const lines = new Lines(await readContent({ file, passphrase }));
      await lines.next();
      for (const [index, table] of manifest.tables.entries()) {
        await use(table, lines.until(END_OF_ROWS), index);
      }
    },
  };
}

async function readOnce({
  file,
  passphrase,
}: {
  file: SoundFile;
  passphrase: string | undefined;
}): Promise<{ manifest: Manifest; ending: Ending }> {
  try {
    const lines = new Lines(await readContent({ file, passphrase }));
    const manifest = parsed(Manifest, await lines.next());
    const counted: Fingerprint[] = [];
    for (const _ of manifest.tables) {
      const counter = new RowCounter();
      for await (const row of lines.until(END_OF_ROWS)) counter.add(row);
      counted.push(counter.fingerprint());
    }
    const ending = parsed(Ending, await lines.next());
    // Read to its very end: only there is it known that an encrypted file is whole.
    const isEnd = (await lines.next()) === undefined;
    if (isEnd && JSON.stringify(counted) === JSON.stringify(ending.tables)) {
      return { manifest, ending };
    }
  } catch (error) {
    if (file.header.encryption !== null) {
      throw new Refusal(`This is not the passphrase of ${file.path}. Nothing was touched.`);
    }
    if (!(error instanceof Error)) throw error;
  }
  throw new Refusal(`${file.path} cannot be read as a backup. Nothing was touched.`);
}

function parsed<T>(schema: z.ZodType<T>, line: Buffer | undefined): T {
  return schema.parse(JSON.parse(line?.toString("utf8") ?? ""));
}
