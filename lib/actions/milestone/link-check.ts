"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { textField } from "#lib/actions/read-form";
import { refusedSignedOut } from "#lib/actions/signed-out";
import { admitLinkCheck } from "#lib/auth/throttle/link-checks";
import { config } from "#lib/config";
import { keepLinkCheck } from "#lib/data/link-check/link-checks";
import { getWritings } from "#lib/data/milestone";
import { evidenceParts } from "#lib/domain/text/evidence-parts";
import { lookAtLink } from "#lib/outside/look-at-link";

/** Looks where a link of the learner's own evidence leads, and keeps what was found. Any other link is not found. */
export async function checkLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const refusal = await refusedSignedOut({ form, values: {} });
  if (refusal !== undefined) return refusal;
  const { viewer, at } = await startWrite(form);
  const { userId } = viewer;
  const [milestone, url] = [textField(form, "milestone"), textField(form, "url")];
  const { evidence } = await getWritings({ userId, milestone });
  const { links } = evidenceParts(evidence);
  if (!config().isLinkCheckOn || !links.includes(url)) notFound();
  return refusingWhenBusy({}, async () => {
    await admitLinkCheck(userId);
    const found = await lookAtLink({ url });
    await keepLinkCheck({ userId, milestone, links, url, found, at });
    refresh();
    return { status: "saved" };
  });
}
