import * as z from "zod";
import {
  ARCHIVE_FORMAT,
  archiveSchema,
  archiveV1Schema,
  archiveV2Schema,
  archiveV3Schema,
  archiveV4Schema,
} from "./archive.ts";

const SCHEMAS = {
  1: archiveV1Schema,
  2: archiveV2Schema,
  3: archiveV3Schema,
  4: archiveV4Schema,
  5: archiveSchema,
} as const;

/** Returns the JSON Schema (draft 2020-12) of a version of the file; `id` is the address at which it is published. */
export function archiveJsonSchema({
  id,
  version,
}: Readonly<{ id: string; version: keyof typeof SCHEMAS }>): Readonly<Record<string, unknown>> {
  return { $id: id, title: ARCHIVE_FORMAT, ...z.toJSONSchema(SCHEMAS[version]) };
}
