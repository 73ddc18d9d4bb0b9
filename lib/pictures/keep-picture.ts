import "server-only";
import { randomUUID } from "node:crypto";
import type { Change } from "#lib/data/changes";
import { expectGone } from "#lib/data/pictures/gone-pictures";
import { addPicture } from "#lib/data/pictures/pictures";
import type { DrawnPicture } from "#lib/pictures/draw-anew";
import { hasPictureStore, storePicture } from "#lib/pictures/picture-store";

/** So long an upload may take until its row is written: what has none by then is removed from the store. */
const UPLOAD_MS = 3_600_000;

/**
 * Keeps a picture of a milestone's evidence, its bytes in the store where there is one, and returns whether there was room for it.
 * Whatever dies in between, nothing stays in the store that no row has. Throws a PictureStoreError where the store does not take it.
 */
export async function keepPicture({
  change,
  milestone,
  picture,
}: Readonly<{ change: Change; milestone: string; picture: DrawnPicture }>): Promise<boolean> {
  const id = randomUUID();
  const kept = { ...picture, id };
  if (!hasPictureStore()) {
    return (await addPicture({ ...change, milestone, picture: kept })).changed;
  }
  await expectGone({ id, from: new Date(change.at.getTime() + UPLOAD_MS) });
  await storePicture(kept);
  const { changed } = await addPicture({ ...change, milestone, picture: { ...kept, bytes: null } });
  if (!changed) await expectGone({ id, from: change.at });
  return changed;
}
