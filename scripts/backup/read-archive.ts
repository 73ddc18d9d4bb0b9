import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Refusal } from "../refusal.ts";
import { openDecipher } from "./encryption.ts";
import { AnyHeader, CHECKSUM_BYTES, Header, TAG_BYTES } from "./format.ts";

/** A backup whose checksum is right; what is inside may still need its passphrase. */
export type SoundFile = Readonly<{
  path: string;
  header: Header;
  headerLine: Buffer;
  bytes: number;
}>;

const LONGEST_HEADER = 4096;

/** Reads the header and compares the checksum. Throws a Refusal for what is no backup, was cut off or was changed. */
export async function openSoundFile(path: string): Promise<SoundFile> {
  const bytes = await sizeOf(path);
  const headerLine = await firstLineOf(path);
  const header = headerOf({ headerLine, path });
  if (bytes < headerLine.length + CHECKSUM_BYTES || !(await isSound({ path, bytes }))) {
    throw new Refusal(
      `${path} is not as it was written: it was cut off or changed. Nothing was touched; take another backup.`,
    );
  }
  return { path, header, headerLine, bytes };
}

/** Returns what is inside, as it is read. Reading fails where the passphrase is not that of the file. */
export async function readContent({
  file: { path, header, headerLine, bytes },
  passphrase,
}: {
  file: SoundFile;
  passphrase: string | undefined;
}): Promise<Readable> {
  const { encryption } = header;
  const tagBytes = encryption === null ? 0 : TAG_BYTES;
  const end = bytes - CHECKSUM_BYTES - tagBytes;
  const raw = createReadStream(path, { start: headerLine.length, end: end - 1 });
  const content = new PassThrough();
  const stages =
    encryption === null || passphrase === undefined
      ? [raw, createGunzip(), content]
      : [
          raw,
          await openDecipher({
            encryption,
            passphrase,
            headerLine,
            tag: await bytesOf({ path, start: end, length: TAG_BYTES }),
          }),
          createGunzip(),
          content,
        ];
  pipeline(stages).catch((error: unknown) => {
    content.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return content;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    throw new Refusal(`There is no file ${path}.`);
  }
}

async function firstLineOf(path: string): Promise<Buffer> {
  const start = await bytesOf({ path, start: 0, length: LONGEST_HEADER });
  return start.subarray(0, start.indexOf("\n") + 1);
}

function headerOf({ headerLine, path }: { headerLine: Buffer; path: string }): Header {
  const any = AnyHeader.safeParse(jsonOf(headerLine.toString("utf8")));
  if (!any.success) throw new Refusal(`${path} is no backup of Waymark.`);
  if (any.data.version > 1) {
    throw new Refusal(
      `${path} was made by a newer Waymark: restore it with that version or a newer one.`,
    );
  }
  const header = Header.safeParse(any.data);
  if (header.success) return header.data;
  throw new Refusal(`${path} is not as it was written: its first line was changed.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function isSound({ path, bytes }: { path: string; bytes: number }): Promise<boolean> {
  const sum = createHash("sha256");
  const end = bytes - CHECKSUM_BYTES - 1;
  for await (const chunk of createReadStream(path, { end })) sum.update(chunk);
  const written = await bytesOf({ path, start: end + 1, length: CHECKSUM_BYTES });
  return sum.digest().equals(written);
}

async function bytesOf({
  path,
  start,
  length,
}: {
  path: string;
  start: number;
  length: number;
}): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
