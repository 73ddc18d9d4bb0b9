import { uploadArchive } from "#lib/actions/archive/upload-archive";

/**
 * Takes a learner's file, and leads to what it would add. It is no action of a page: those read at most a megabyte, and a file
 * may be five.
 */
export async function POST(request: Request): Promise<Response> {
  const location = await uploadArchive(await request.formData());
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
