import { ofProcess } from "#lib/of-process";

/** Asks the app, which the server's edge stands before. */
type Asked = { ask?: () => Promise<number> };

function asked(): Asked {
  return ofProcess({ name: "edition-asked", make: (): Asked => ({}) });
}

/** Has the server's edge ask here for the edition of the published content. */
export function tellEdition(ask: () => Promise<number>): void {
  asked().ask = ask;
}

/** Returns the edition of the published content, as the app knows it; undefined where it does not, or not now. */
export async function publishedEdition(): Promise<number | undefined> {
  try {
    return await asked().ask?.();
  } catch {
    // Whatever the database does is told where a page needs it.
    return undefined;
  }
}
