import "server-only";
import { createHash } from "node:crypto";

/** Fields that say by which change and whose it is, not what it asks for; and those of the framework. */
const NOT_ASKED = /operation|^learner$|^\$ACTION/i;

/** Returns the hash of what a form asks for: sent again, it is the same. */
export function askedByForm(form: FormData): Uint8Array<ArrayBuffer> {
  const fields = [...form].flatMap(([name, value]) =>
    NOT_ASKED.test(name) || typeof value !== "string" ? [] : [[name, value] as const],
  );
  return askedBy(fields);
}

/** Returns the hash of what is asked for, fields and values in their order. */
export function askedBy(
  fields: readonly (readonly [name: string, value: unknown])[],
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(fields)).digest());
}
