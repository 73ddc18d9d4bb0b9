"use server";

import { after } from "next/server";
import * as z from "zod";
import type { FormState } from "#lib/actions/form-state";
import { notifyOperator } from "#lib/actions/milestone/notify-operator";
import { readForm, refused } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { refusedSignedOut } from "#lib/actions/signed-out";
import { config } from "#lib/config";
import { recordBrokenLink } from "#lib/data/admin/broken-links";
import { hasResource } from "#lib/data/roadmap/resources";
import { log } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

const BrokenLinkInput = z.object({ milestone: z.string().max(200), url: z.string().max(2000) });

/** Handles "Report broken link": tells whoever runs this instance, by the log and, where that is set up, by mail. */
export async function reportBrokenLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const signedOut = await refusedSignedOut({
    form,
    values: {},
    message: REFUSALS.signedOutOfReport,
  });
  if (signedOut !== undefined) return signedOut;
  const read = readForm(BrokenLinkInput, form);
  // Nobody's words reach the log or a mail: only an address that stands in the content.
  if (!read.ok || !(await hasResource(read.input))) {
    return refused({ errors: { form: REFUSALS.linkReplaced }, values: {} });
  }
  const { milestone, url } = read.input;
  const { now } = await readRequest();
  await recordBrokenLink({ milestone, url, now });
  log().warn({ resource: url, milestone }, "resource.broken");
  after(() => notifyOperator({ milestone, url, config: config(), now }));
  return { status: "saved" };
}
