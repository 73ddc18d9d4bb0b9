import "server-only";
import { startChange } from "#lib/actions/change";
import { fileField, textField } from "#lib/actions/read-form";
import { BusyError, limitOfProcess } from "#lib/auth/concurrency-limit";
import { LARGEST_UPLOAD_BYTES, type PictureFault } from "#lib/domain/pictures/picture";
import { drawAnew } from "#lib/pictures/draw-anew";
import { keepPicture } from "#lib/pictures/keep-picture";
import { PictureStoreError } from "#lib/pictures/picture-store";

/** One picture is drawn at a time, whoever uploads it: each takes memory and a processor. */
const inTurn = limitOfProcess({ name: "pictures", places: 1, queue: 8 });

/** Adds the picture of a form to the evidence of a milestone. Returns the address that shows it there, or what is wrong. */
export async function uploadPicture(form: FormData): Promise<string> {
  const { change } = await startChange(form);
  const milestone = textField(form, "milestone");
  const at = (fault?: PictureFault) =>
    `/milestones/${encodeURIComponent(milestone)}${fault === undefined ? "" : `?picture=${fault}`}#pictures`;
  const file = fileField(form, "picture");
  if (file === undefined) return at("no-file");
  if (file.size > LARGEST_UPLOAD_BYTES) return at("too-large");
  try {
    const upload = new Uint8Array(await file.arrayBuffer());
    const picture = await inTurn(() => drawAnew(upload));
    if (picture === null) return at("no-picture");
    return (await keepPicture({ change, milestone, picture })) ? at() : at("too-many");
  } catch (error) {
    if (error instanceof BusyError || error instanceof PictureStoreError) return at("busy");
    throw error;
  }
}
