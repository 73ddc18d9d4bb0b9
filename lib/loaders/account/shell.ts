import "server-only";
import { currentViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";

/** What the shell of every page knows of who is asking. */
export type Shell = Readonly<{
  /** Null for a stranger. */
  viewer: Readonly<{ name: string }> | null;
  /** Strangers may create accounts here. */
  isSignUpOpen: boolean;
}>;

export async function loadShell(): Promise<Shell> {
  const viewer = await currentViewer();
  return {
    viewer: viewer === null ? null : { name: viewer.name },
    isSignUpOpen: config().signUp === "open",
  };
}
