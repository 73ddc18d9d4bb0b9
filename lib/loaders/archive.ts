import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { PROOF_PAGE } from "#lib/auth/recent-proof";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { getArchive } from "#lib/data/archive/get-archive";
import { getTitles } from "#lib/data/roadmap/titles";
import { isRecentlyProven, type Viewer } from "#lib/domain/account";
import { ARCHIVE_SCHEMA_PATH, type Archive } from "#lib/domain/archive/archive";
import { LARGEST_ARCHIVE_BYTES } from "#lib/domain/archive/archive-size";
import { csvOf } from "#lib/domain/text/csv";
import { loadLearner, loadWork } from "#lib/loaders/learner";
import { logSecurityEvent } from "#lib/log";
import { completionsTable, hoursTable } from "#lib/wording/archive/tables";

/** A file to keep: what it is called, what kind it is, and what it holds. */
export type ExportFile = Readonly<{ name: string; type: string; text: string }>;

/**
 * Returns who may take their data with them: they have shown in the last ten minutes who they are. Else they are led to where
 * they are asked, and from there to the page of their data: no file of a page is what a link to a file leads to.
 */
async function requireTaker(): Promise<Viewer> {
  const viewer = await requireViewer();
  const now = readClock(await headers());
  if (isRecentlyProven({ provenAt: viewer.provenAt, now })) return viewer;
  redirect(`${PROOF_PAGE}?next=${encodeURIComponent("/your-data#files")}`);
}

/** Returns the file of whoever asks by its name; null where there is no such file. */
export async function loadExportFile(name: string): Promise<ExportFile | null> {
  const load = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (load === undefined) return null;
  const { userId } = await requireTaker();
  const file = await load();
  logSecurityEvent({ kind: "record.exported", actor: userId, object: name, result: "ok" });
  return file;
}

/** Returns the address that people open. */
export function loadOrigin(): string {
  return config().origin;
}

/** Returns everything that is kept of whoever asks. A stranger is sent to sign in. */
export async function loadArchive(): Promise<Archive> {
  const { userId } = await requireViewer();
  return getArchive({ userId, now: readClock(await headers()) });
}

function fileOf(archive: Archive): string {
  const $schema = `${loadOrigin()}${ARCHIVE_SCHEMA_PATH}`;
  return JSON.stringify({ $schema, ...archive }, null, 1);
}

/** Returns whether the file of an archive is larger than a Waymark reads in. */
export function isTooLargeToImport(archive: Archive): boolean {
  return Buffer.byteLength(fileOf(archive)) > LARGEST_ARCHIVE_BYTES;
}

/** The files that a learner can take with them, by name. */
const FILES: Readonly<Record<string, () => Promise<ExportFile>>> = {
  "waymark.json": async () => {
    const archive = await loadArchive();
    const name = `waymark-${archive.exportedAt.slice(0, 10)}.json`;
    return { name, type: "application/json", text: fileOf(archive) };
  },
  "completions.csv": async () => {
    const { completions } = (await loadArchive()).record;
    const titles = await getTitles();
    return csvFile({
      name: "waymark-completions.csv",
      rows: completionsTable({ completions, titleOf: titles.milestone }),
    });
  },
  "hours.csv": async () => {
    const { hoursOfWork } = await loadWork(await loadLearner());
    return csvFile({ name: "waymark-hours.csv", rows: hoursTable(hoursOfWork) });
  },
};

function csvFile({
  name,
  rows,
}: Readonly<{ name: string; rows: Parameters<typeof csvOf>[0] }>): ExportFile {
  // The mark by which spreadsheets know UTF-8.
  return { name, type: "text/csv; charset=utf-8", text: `\ufeff${csvOf(rows)}` };
}
