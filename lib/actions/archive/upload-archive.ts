import "server-only";
import { startWrite } from "#lib/actions/change";
import { fileField } from "#lib/actions/read-form";
import { savePendingImport } from "#lib/data/archive/pending-import";
import { LARGEST_ARCHIVE_BYTES } from "#lib/domain/archive/archive-size";
import { type ArchiveFault, readArchive } from "#lib/domain/archive/read-archive";

/** Why an upload is not looked at. */
export type UploadFault = ArchiveFault | "no-file" | "too-large";

/** Keeps the file of a form, to show what it would add. Returns the address of the page that shows that, or what is wrong. */
export async function uploadArchive(form: FormData): Promise<string> {
  const { viewer, at: now } = await startWrite(form);
  const file = fileField(form, "file");
  if (file === undefined) return refusedFor("no-file");
  if (file.size > LARGEST_ARCHIVE_BYTES) return refusedFor("too-large");
  const text = decoded(await file.arrayBuffer());
  const read = readArchive({ text, now });
  if (!read.ok) return refusedFor(read.reason);
  await savePendingImport({ userId: viewer.userId, archive: read.archive, now });
  return "/import";
}

function refusedFor(fault: UploadFault): string {
  return `/import?fault=${fault}`;
}

/** What is no UTF-8 is no JSON either. */
function decoded(bytes: ArrayBuffer): string {
  return new TextDecoder("utf-8").decode(bytes);
}
