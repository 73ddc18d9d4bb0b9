"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { markDoneNow, markPrior } from "#lib/data/progress/prior";

/** Says of one milestone that it was known before Waymark, or that it was done now. */
export async function knownBeforeAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const milestone = textField(form, "milestone");
  if (textField(form, "asked") === "before") await markPrior({ ...change, milestone });
  else await markDoneNow({ ...change, milestone });
  refresh();
}
