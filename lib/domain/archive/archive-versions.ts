import * as z from "zod";
import type { Fact } from "../record/fact.ts";
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type Archive,
  archiveSchema,
  archiveV1Schema,
  archiveV2Schema,
  archiveV3Schema,
  archiveV4Schema,
  NO_REMINDERS,
} from "./archive.ts";
import { LATER_LISTS, LATER_SETTINGS } from "./archive-rows.ts";

/** Returns the function that reads a file of a version as one of this version; undefined for an unknown version. */
export function readerOf(version: unknown): ((value: unknown) => Archive | undefined) | undefined {
  return READERS.get(version);
}

/**
 * Returns an archive as it waits to be brought in: in the oldest version that holds all that is brought in, so that two versions running
 * at once can both read it, and without the account details that are never brought in.
 */
export function waitingArchive({ exportedAt, account, settings, record }: Archive) {
  const { name, email } = account;
  return {
    ...{ format: ARCHIVE_FORMAT, schemaVersion: 3, exportedAt, settings, record },
    account: {
      ...{ name, email, emailConfirmedAt: null, deletion: null, portfolio: null, calendar: null },
      ...{ sessions: [], mentorLinks: [], services: [], passkeys: [], pictures: [] },
      reminders: NO_REMINDERS,
    },
  } satisfies Fact<typeof archiveV3Schema>;
}

/** Returns the archive that was left waiting, by this version or another; undefined where only a newer one can read it. */
export function readWaitingArchive(value: unknown): Archive | undefined {
  const { data } = versioned.safeParse(value);
  return data && readerOf(data.schemaVersion)?.(value);
}

const versioned = z.object({ schemaVersion: z.int() });

/** How a file of each version is read. */
const READERS: ReadonlyMap<unknown, (value: unknown) => Archive | undefined> = new Map([
  [1, fromFirst],
  [2, fromSecond],
  [3, fromThird],
  [4, fromFourth],
  [ARCHIVE_VERSION, (value) => archiveSchema.safeParse(value).data],
]);

/** A file of the first version, as this one has it. */
function fromFirst(value: unknown): Archive | undefined {
  const { data } = archiveV1Schema.safeParse(value);
  if (data === undefined) return undefined;
  const account = { ...data.account, services: [], passkeys: [] };
  return fromSecond({ ...data, schemaVersion: 2, account });
}

/** A file of the second version, as this one has it. */
function fromSecond(value: unknown): Archive | undefined {
  const { data } = archiveV2Schema.safeParse(value);
  if (data === undefined) return undefined;
  return fromThird({
    ...data,
    schemaVersion: 3,
    account: {
      ...data.account,
      portfolio: null,
      pictures: [],
      calendar: null,
      reminders: NO_REMINDERS,
    },
    settings: { ...data.settings, ...LATER_SETTINGS },
    record: { ...data.record, ...LATER_LISTS },
  });
}

/** A file of the third version, as this one has it. */
function fromThird(value: unknown): Archive | undefined {
  const { data } = archiveV3Schema.safeParse(value);
  if (data === undefined) return undefined;
  const { account } = data;
  const unsaid = { commentsStoppedAt: null, commentsMailedAt: null };
  const mentorLinks = account.mentorLinks.map((link) => ({ ...link, ...unsaid }));
  return fromFourth({
    ...data,
    schemaVersion: 4,
    account: { ...account, mentorLinks, comments: [], summary: null },
  });
}

/** A file of the fourth version, as this one has it. */
function fromFourth(value: unknown): Archive | undefined {
  const { data } = archiveV4Schema.safeParse(value);
  if (data === undefined) return undefined;
  const account = { ...data.account, notifications: [] };
  return { ...data, schemaVersion: ARCHIVE_VERSION, account };
}
