"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { describePicture, findPicture, removePicture } from "#lib/data/pictures/pictures";
import { descriptionInput } from "#lib/domain/pictures/picture";
import { REFUSALS } from "#lib/wording/refusals";

/** Says what there is to see in a picture. */
export async function describePictureAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({ form, read: readForm(descriptionInput, form) });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const picture = pictureField(form);
  const found = await findPicture({ userId: change.userId, picture });
  if (found === null) {
    return refused({ errors: { form: REFUSALS.pictureGone }, values: read.values });
  }
  await describePicture({ ...change, ...read.input, milestone: found.milestone, picture });
  refresh();
  return { status: "saved" };
}

/** Removes a picture. */
export async function removePictureAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await removePicture({
    ...{ ...change, milestone: textField(form, "milestone"), picture: pictureField(form) },
  });
  refresh();
}

/** The id of the picture that a form names. What is no id names nothing. */
function pictureField(form: FormData): string {
  const id = z.uuid().safeParse(form.get("picture"));
  return id.success ? id.data : notFound();
}
