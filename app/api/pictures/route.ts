import { uploadPicture } from "#lib/actions/milestone/upload-picture";
import { readFormBody } from "#lib/http/read-form-body";

/** Takes a picture of a learner's evidence. It is no action of a page: those read at most a megabyte, and a photo has more. */
export async function POST(request: Request): Promise<Response> {
  const form = await readFormBody(request);
  if (form === null) return new Response(null, { status: 400 });
  const location = await uploadPicture(form);
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
