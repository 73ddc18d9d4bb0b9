import { LARGEST_FORM_BYTES } from "#lib/domain/text/storable";
import { FORM_TOO_LARGE_PAGE } from "#lib/wording/form-size";

/** Returns the answer to a form that says it is larger than any of ours, in words; undefined for every other request. */
export function refusedTooLarge({
  method,
  headers,
}: Readonly<{ method: string; headers: Headers }>): Response | undefined {
  if (method !== "POST" || Number(headers.get("content-length")) <= LARGEST_FORM_BYTES) {
    return undefined;
  }
  const { title, text } = FORM_TOO_LARGE_PAGE;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Waymark</title><h1>${title}</h1><p>${text}</p></html>`;
  return new Response(page, {
    status: 413,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}
