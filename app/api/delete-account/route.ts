import { deleteViewer } from "#lib/actions/account/delete-viewer";
import { readFormBody } from "#lib/http/read-form-body";

/**
 * Deletes the account of whoever asks, at once. It is no action of a page: the browser loads the next page anew, and nothing
 * private stays in the memory of this one.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readFormBody(request);
  if (form === null) return new Response(null, { status: 400 });
  const to = await deleteViewer(form);
  return new Response(null, {
    status: 303,
    headers: {
      location: to,
      "cache-control": "no-store",
      ...(to === "/account-deleted" ? { "clear-site-data": '"cache", "storage"' } : {}),
    },
  });
}
