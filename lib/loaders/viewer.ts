import "server-only";
import { currentViewer } from "#lib/auth/viewer";

/** Who is asking, as far as every page needs to know; null for a stranger. */
export async function loadViewer(): Promise<Readonly<{ name: string }> | null> {
  const viewer = await currentViewer();
  return viewer === null ? null : { name: viewer.name };
}
