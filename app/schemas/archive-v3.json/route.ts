import { archiveJsonSchema } from "#lib/domain/archive/archive-schema";
import { loadOrigin } from "#lib/loaders/archive";

const THIRD = "/schemas/archive-v3.json";

/** Publishes the JSON Schema of the third version of the file that learners take with them, which is still read (docs/data.md#the-file). */
export function GET(): Response {
  return Response.json(archiveJsonSchema({ id: `${loadOrigin()}${THIRD}`, version: 3 }), {
    headers: { "content-type": "application/schema+json", "cache-control": "public, max-age=3600" },
  });
}
