import "server-only";
import { createHash } from "node:crypto";

/** Returns a UUID (version 8, RFC 9562) that is a hash of these words: the same for the same words. */
export function operationIdOf(words: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(words)).digest("hex");
  const [, one, two, three, four, five] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hex) ?? [];
  return `${one}-${two}-8${three}-8${four}-${five}`;
}
