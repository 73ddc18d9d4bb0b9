import * as z from "zod";
import type { Fact } from "../record/fact.ts";
import { date, moment, slug, words } from "./archive-fields.ts";
import {
  archiveListsSchema,
  archiveSettingsSchema,
  archiveV1ListsSchema,
  archiveV1SettingsSchema,
} from "./archive-rows.ts";

/** What the file says it is, and the version of its shape (docs/data.md#the-file). A published version never changes. */
export const ARCHIVE_FORMAT = "waymark-archive";
export const ARCHIVE_VERSION = 5;

/** Where every Waymark publishes the JSON Schema of the file. */
export const ARCHIVE_SCHEMA_PATH = "/schemas/archive-v5.json";

const sight = words(1_000);

/** The page that a learner may publish: its address is this instance's, so it is never brought in, and an import publishes nothing. */
const portfolio = z.strictObject({
  handle: sight,
  line: sight,
  changedAt: moment,
  publishedAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  hoursShownAt: moment.nullable(),
  listedAt: moment.nullable(),
  takenDownAt: moment.nullable(),
  shown: z
    .array(z.strictObject({ milestone: slug, part: z.enum(["project", "words"]), at: moment }))
    .max(5_000),
});

/** Of the account a file came from: it is read, and never brought in. */
const accountV1 = z.strictObject({
  name: sight,
  email: sight,
  emailConfirmedAt: moment.nullable(),
  /** Where they asked for the account to be deleted. */
  deletion: z.strictObject({ askedAt: moment, dueAt: moment }).nullable(),
  sessions: z
    .array(
      z.strictObject({
        browser: sight,
        startedAt: moment,
        lastUsedAt: moment,
        provenAt: moment.nullable(),
      }),
    )
    .max(1_000),
  mentorLinks: z
    .array(z.strictObject({ madeAt: moment, revokedAt: moment.nullable() }))
    .max(10_000),
});

/** The first version of the file, which knew of no ways to sign in. */
export const archiveV1Schema = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal(ARCHIVE_FORMAT),
  schemaVersion: z.literal(1),
  exportedAt: moment,
  account: accountV1,
  settings: archiveV1SettingsSchema,
  record: archiveV1ListsSchema,
});

/** The second one, which knew of no looks at a week, no portfolio and no reminders. */
export const archiveV2Schema = archiveV1Schema.extend({
  schemaVersion: z.literal(2),
  account: accountV1.extend({
    /** By whom somebody else vouches for them, and what they are called there. */
    services: z
      .array(z.strictObject({ provider: sight, label: sight, connectedAt: moment }))
      .max(1_000),
    passkeys: z
      .array(z.strictObject({ name: sight, addedAt: moment, lastUsedAt: moment.nullable() }))
      .max(1_000),
  }),
});

/** What somebody is mailed is chosen where they are: it is told, and never brought in. */
const reminders = z.strictObject({
  /** Null where they have not said. */
  chosen: z
    .strictObject({
      kinds: z.array(sight).max(100),
      hour: z.int().min(0).max(23),
      lookWeekday: z.int().min(1).max(7),
      lookHour: z.int().min(0).max(23),
      at: moment,
    })
    .nullable(),
  sent: z
    .array(
      z.strictObject({
        ...{ kind: sight, at: moment, on: date },
        ...{ answer: sight.nullable(), answeredOn: date.nullable() },
      }),
    )
    .max(50_000),
});

/** The third one, which knew of no comments by a mentor. */
export const archiveV3Schema = archiveV2Schema.extend({
  schemaVersion: z.literal(3),
  account: archiveV2Schema.shape.account.extend({
    portfolio: portfolio.nullable(),
    reminders,
    /** The address of their calendar: since when, and at how many minutes after midnight its days begin. */
    calendar: z
      .strictObject({ madeAt: moment, startsAt: z.int().min(0).max(1_439).nullable() })
      .nullable(),
    /** Pictures of evidence: what they show. Each is a file of its own at its address. */
    pictures: z
      .array(
        z.strictObject({ milestone: slug, description: sight, addedAt: moment, address: sight }),
      )
      .max(1_000),
  }),
  settings: archiveSettingsSchema,
  record: archiveListsSchema,
});

/** What a mentor wrote about evidence. It is somebody else's: it is told, and never brought in. */
const comments = z
  .array(
    z.strictObject({
      ...{ milestone: slug, text: words(1_000), at: moment },
      state: z.enum(["waiting", "kept", "hidden"]),
    }),
  )
  .max(50_000);

/** The fourth one, which knew of no browsers that show reminders. */
export const archiveV4Schema = archiveV3Schema.extend({
  schemaVersion: z.literal(4),
  account: archiveV3Schema.shape.account.extend({
    comments,
    /** The weekly email that they offer the reader of their link; the address is somebody else's. */
    summary: z.strictObject({ offeredAt: moment, confirmedAt: moment.nullable() }).nullable(),
    mentorLinks: z
      .array(
        z.strictObject({
          ...{ madeAt: moment, revokedAt: moment.nullable() },
          /** Since when its reader may write no comments, and since when the learner is mailed of them. */
          ...{ commentsStoppedAt: moment.nullable(), commentsMailedAt: moment.nullable() },
        }),
      )
      .max(10_000),
  }),
});

/** Everything that Waymark keeps about a learner, but for what proves who they are. */
export const archiveSchema = archiveV4Schema.extend({
  schemaVersion: z.literal(ARCHIVE_VERSION),
  account: archiveV4Schema.shape.account.extend({
    /** The browsers that show their reminders: which, and since when; where messages for them go is the browser's secret. */
    notifications: z.array(z.strictObject({ browser: sight, turnedOnAt: moment })).max(1_000),
  }),
});

export type Archive = Fact<typeof archiveSchema>;

/** Of whoever has chosen no reminders. */
export const NO_REMINDERS: Archive["account"]["reminders"] = { chosen: null, sent: [] };

/** The lists of an archive: what a learner did, chose and wrote. */
export type ArchiveLists = Archive["record"];

/** What an import may bring: the record, and the settings that belong to it. */
export type ArchiveRecord = Pick<Archive, "settings" | "record">;

export type ArchiveList = keyof ArchiveLists;

/** A row of one of the lists. */
export type ArchiveRow<List extends ArchiveList = ArchiveList> = ArchiveLists[List][number];

/** A file that was uploaded waits so long to be brought in. */
const IMPORT_WAITS_MS = 3_600_000;

/** Returns the moment before which an uploaded file is forgotten. */
export function importsForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - IMPORT_WAITS_MS);
}
