import "server-only";
import { notFound } from "next/navigation";
import { textField } from "#lib/actions/change";
import { findPath } from "#lib/data/roadmap/paths";

/** Returns the path that a form names. One that nobody knows is not found. */
export async function knownPath(form: FormData): Promise<string> {
  const path = await findPath(textField(form, "path"));
  if (path === null) notFound();
  return path.id;
}
