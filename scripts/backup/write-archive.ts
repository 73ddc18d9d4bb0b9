import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { PassThrough, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Refusal } from "../refusal.ts";
import { newEncryption, openCipher } from "./encryption.ts";
import type { Header } from "./format.ts";

/** What is written into a backup, piece by piece; wait for what is returned before writing more. */
export type Archive = Readonly<{ write: (piece: Buffer | string) => Promise<void> | undefined }>;

/**
 * Writes a backup: what `fill` puts into it, compressed, encrypted where there is a passphrase, with a checksum at its end.
 * It appears under its name only when it is complete and on the disk; where that fails, nothing of it is left.
 */
export async function writeArchive({
  path,
  passphrase,
  madeAt,
  fill,
}: {
  path: string;
  passphrase: string | undefined;
  madeAt: Date;
  fill: (archive: Archive) => Promise<void>;
}): Promise<void> {
  if (existsSync(path)) throw new Refusal(`${path} is there already: name another file.`);
  const unfinished = `${path}.unfinished`;
  try {
    await writeTo({ path: unfinished, passphrase, madeAt, fill });
    await flushed(unfinished);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw refusalOf({ error, path });
  }
}

async function writeTo({
  path,
  passphrase,
  madeAt,
  fill,
}: Parameters<typeof writeArchive>[0]): Promise<void> {
  const header: Header = {
    format: "waymark-backup",
    version: 1,
    madeAt: madeAt.toISOString(),
    encryption: passphrase === undefined ? null : newEncryption(),
  };
  const headerLine = Buffer.from(`${JSON.stringify(header)}\n`);
  const content = new PassThrough();
  const written = pipeline(
    content,
    createGzip({ level: 6 }),
    await sealing({ header, headerLine, passphrase }),
    checksummed(headerLine),
    createWriteStream(path, { flags: "wx", mode: 0o600 }),
  );
  let drained: Promise<void> | undefined;
  const write = (piece: Buffer | string) => {
    if (content.write(piece)) return undefined;
    drained ??= Promise.race([once(content, "drain").then(noted), written]).finally(() => {
      drained = undefined;
    });
    // Asked for by many rows, and awaited a little later: until then a disk that is full must not count as unheard.
    drained.catch(noted);
    return drained;
  };
  try {
    await Promise.race([fill({ write }), failureOf(written)]);
    content.end();
  } catch (error) {
    content.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(noted);
    throw error;
  }
  await written;
}

async function sealing({
  header: { encryption },
  headerLine,
  passphrase,
}: {
  header: Header;
  headerLine: Buffer;
  passphrase: string | undefined;
}): Promise<Transform> {
  if (encryption === null || passphrase === undefined) return new PassThrough();
  const cipher = await openCipher({ encryption, passphrase, headerLine });
  return new Transform({
    transform: (chunk, _, done) => done(null, cipher.update(chunk)),
    flush: (done) => {
      const rest = cipher.final();
      done(null, Buffer.concat([rest, cipher.getAuthTag()]));
    },
  });
}

/** The header before everything, and after everything the SHA-256 of all that stands before. */
function checksummed(headerLine: Buffer): Transform {
  const sum = createHash("sha256").update(headerLine);
  const stream = new Transform({
    transform: (chunk, _, done) => {
      sum.update(chunk);
      done(null, chunk);
    },
    flush: (done) => done(null, sum.digest()),
  });
  stream.push(headerLine);
  return stream;
}

async function flushed(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Never settles well: a disk that is full must end the work that waits for the database, too. */
function failureOf(written: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    written.catch(reject);
  });
}

function noted(): void {}

function refusalOf({ error, path }: { error: unknown; path: string }): unknown {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "ENOSPC":
    case "EDQUOT":
      return new Refusal(
        `The disk is full: nothing was written to ${path}. Make room, or name a file on another disk.`,
      );
    case "ENOENT":
      return new Refusal(`There is no folder for ${path}: make it first.`);
    default:
      return error;
  }
}
