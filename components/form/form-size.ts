import { LARGEST_FORM_BYTES } from "#lib/domain/text/storable";

const encoder = new TextEncoder();

/** Returns whether a form holds more than is ever read: sent all the same, it would look as if nobody answered. */
export function isTooLarge(form: FormData): boolean {
  let bytes = 0;
  for (const [name, value] of form) {
    bytes += name.length + (typeof value === "string" ? encoder.encode(value).length : value.size);
  }
  return bytes > LARGEST_FORM_BYTES - ENVELOPE_BYTES;
}

/** What a request adds around the fields: boundaries, and the state of the form. */
const ENVELOPE_BYTES = 100_000;
