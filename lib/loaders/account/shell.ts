import "server-only";
import { readTheme } from "#lib/auth/theme-cookie";
import { currentViewer, requireViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";
import type { Viewer } from "#lib/domain/account";
import type { Theme } from "#lib/domain/theme";

/** What the shell of every page knows of who is asking. */
export type Shell = Readonly<{
  /** Null for a stranger. */
  viewer: Pick<Viewer, "userId" | "name" | "email" | "timeZone" | "deletesAt"> | null;
  /** Strangers may create accounts here. */
  isSignUpOpen: boolean;
  theme: Theme;
}>;

export async function loadShell(): Promise<Shell> {
  const [viewer, theme] = await Promise.all([currentViewer(), readTheme()]);
  return {
    viewer: viewer && shown(viewer),
    isSignUpOpen: config().signUp === "open",
    theme,
  };
}

function shown({ userId, name, email, timeZone, deletesAt }: Viewer): Shell["viewer"] {
  return { userId, name, email, timeZone, deletesAt };
}

/** Returns the theme that was chosen in this browser. */
export async function loadTheme(): Promise<Theme> {
  return readTheme();
}

/** Returns who is signed in; a stranger is led to signing in. */
export async function loadSignedIn(): Promise<Readonly<{ name: string }>> {
  const { name } = await requireViewer();
  return { name };
}
