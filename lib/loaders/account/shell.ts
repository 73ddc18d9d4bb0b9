import "server-only";
import { currentViewer, requireViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";

/** What the shell of every page knows of who is asking. */
export type Shell = Readonly<{
  /** Null for a stranger. */
  viewer: Readonly<{ userId: string; name: string }> | null;
  /** Strangers may create accounts here. */
  isSignUpOpen: boolean;
}>;

export async function loadShell(): Promise<Shell> {
  const viewer = await currentViewer();
  return {
    viewer: viewer === null ? null : { userId: viewer.userId, name: viewer.name },
    isSignUpOpen: config().signUp === "open",
  };
}

/** Returns who is signed in; a stranger is led to signing in. */
export async function loadSignedIn(): Promise<Readonly<{ name: string }>> {
  const { name } = await requireViewer();
  return { name };
}
