import "server-only";
import { notFound } from "next/navigation";
import { currentViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";
import type { Viewer } from "#lib/domain/account";
import { isAdmin } from "#lib/domain/admin";

/** Returns who runs this instance, if that is who asks. For everybody else there is no such page (docs/security.md#admin). */
export async function requireAdmin(): Promise<Viewer> {
  const viewer = await currentViewer();
  const { adminEmail } = config();
  return viewer !== null && isAdmin({ viewer, adminEmail }) ? viewer : notFound();
}
