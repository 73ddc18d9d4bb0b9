import { ARCHIVE_SCHEMA_PATH } from "#lib/domain/archive/archive";
import { archiveJsonSchema } from "#lib/domain/archive/archive-schema";
import { loadOrigin } from "#lib/loaders/archive";

/** Publishes the JSON Schema of the file that learners take with them (docs/data.md#the-file). */
export function GET(): Response {
  return Response.json(
    archiveJsonSchema({ id: `${loadOrigin()}${ARCHIVE_SCHEMA_PATH}`, version: 5 }),
    {
      headers: {
        "content-type": "application/schema+json",
        "cache-control": "public, max-age=3600",
      },
    },
  );
}
