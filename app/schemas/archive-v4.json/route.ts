import { archiveJsonSchema } from "#lib/domain/archive/archive-schema";
import { loadOrigin } from "#lib/loaders/archive";

const FOURTH = "/schemas/archive-v4.json";

/** Publishes the JSON Schema of the fourth version of the file that learners take with them, which is still read (docs/data.md#the-file). */
export function GET(): Response {
  return Response.json(archiveJsonSchema({ id: `${loadOrigin()}${FOURTH}`, version: 4 }), {
    headers: { "content-type": "application/schema+json", "cache-control": "public, max-age=3600" },
  });
}
