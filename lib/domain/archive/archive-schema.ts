import * as z from "zod";
import { ARCHIVE_FORMAT, archiveSchema } from "./archive.ts";

/** Returns the JSON Schema (draft 2020-12) of the file; `id` is the address at which it is published. */
export function archiveJsonSchema(id: string): Readonly<Record<string, unknown>> {
  return { $id: id, title: ARCHIVE_FORMAT, ...z.toJSONSchema(archiveSchema) };
}
