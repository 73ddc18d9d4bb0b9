import "server-only";
import type { FormState } from "#lib/actions/form-state";
import { refused } from "#lib/actions/read-form";
import { isRecentlyProven, type Viewer } from "#lib/domain/account";
import { REFUSALS } from "#lib/wording/refusals";

/**
 * Returns what a form says to a learner who has not shown for ten minutes who they are (docs/security.md#recent-proof): what
 * they typed stays, and a link leads to where they are asked, in another tab. Absent where they have.
 */
export function refusedUnproven({
  viewer,
  at,
  values,
}: Readonly<{
  viewer: Viewer;
  at: Date;
  values: Readonly<Record<string, string>>;
}>): FormState | undefined {
  if (isRecentlyProven({ provenAt: viewer.provenAt, now: at })) return undefined;
  return { ...refused({ errors: { form: REFUSALS.unproven }, values }), proof: "missing" };
}
