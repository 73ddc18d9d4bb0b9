import { uploadArchive } from "#lib/actions/archive/upload-archive";
import { readFormBody } from "#lib/http/read-form-body";

/**
 * Takes a learner's file, and leads to what it would add. It is no action of a page: those read at most a megabyte, and a file
 * may be five.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readFormBody(request);
  if (form === null) return new Response(null, { status: 400 });
  const location = await uploadArchive(form);
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
