"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { refused } from "#lib/actions/read-form";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { makeMentorLink, revokeMentorLink } from "#lib/data/mentor";
import { REFUSALS } from "#lib/wording/refusals";

/** Makes the learner's one link. Its address is returned this once, and stands nowhere afterwards. */
export async function makeMentorLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const { change } = await startChange(form);
  const token = newSecret();
  const made = await makeMentorLink({ ...change, tokenHash: hashSecret(token) });
  refresh();
  if (!made.ok) return refused({ errors: { form: REFUSALS.mentorLinkSentTwice } });
  return { status: "saved", values: { address: `${config().origin}/mentor/${token}` } };
}

/** Takes the link back. */
export async function revokeMentorLinkAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await revokeMentorLink(change);
  refresh();
}
