import "server-only";
import { forgetGone, takeGone } from "#lib/data/pictures/gone-pictures";
import { log } from "#lib/log";
import { hasPictureStore, removeStoredPicture } from "#lib/pictures/picture-store";

const MOST = 50;

/**
 * Removes the pictures from the store that nobody has any more: taken away, of a deleted account, or of an upload that came to nothing.
 * What cannot be removed now is tried again.
 */
export async function removeGonePictures(now: Date): Promise<number> {
  if (!hasPictureStore()) return 0;
  let removed = 0;
  let gone = await takeGone({ most: MOST, now });
  while (gone.length > 0) {
    for (const id of gone) {
      try {
        await removeStoredPicture(id);
        await forgetGone(id);
        removed += 1;
      } catch (error) {
        log().warn({ err: error, picture: id }, "a picture could not be removed from the store");
      }
    }
    gone = await takeGone({ most: MOST, now });
  }
  return removed;
}
