"use server";

import { after } from "next/server";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import type { FormState } from "#lib/actions/form-state";
import { notifyOfReport } from "#lib/actions/portfolio/notify-of-report";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { admitReport } from "#lib/auth/throttle/mails-and-links";
import { config } from "#lib/config";
import { recordReport } from "#lib/data/portfolio/reports";
import { reportInput } from "#lib/domain/portfolio/portfolio-input";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Tells whoever runs this instance what somebody, signed in or not, says is wrong with a published page. */
export async function reportPortfolioAction(_: FormState, form: FormData): Promise<FormState> {
  const handle = textField(form, "handle");
  const read = readForm(reportInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy(read.values, async () => {
    await admitReport();
    const { now } = await readRequest();
    const { reason } = read.input;
    if (!(await recordReport({ handle, reason, now }))) {
      return refused({ errors: { form: REFUSALS.pageGone }, values: read.values });
    }
    logSecurityEvent({ kind: "portfolio.reported", object: handle, result: "ok" });
    after(() => notifyOfReport({ handle, config: config(), now }));
    return { status: "saved" };
  });
}
