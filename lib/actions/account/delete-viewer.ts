import "server-only";
import { startWrite } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { closeSession } from "#lib/auth/open-session";
import { PROOF_PAGE } from "#lib/auth/recent-proof";
import { deleteAccount } from "#lib/data/account/deletion";
import { isRecentlyProven } from "#lib/domain/account";
import { logSecurityEvent } from "#lib/log";

/** Deletes the viewer's account, where their form says that they are sure. Returns the address that tells what became of it. */
export async function deleteViewer(form: FormData): Promise<string> {
  const { viewer, at: now } = await startWrite(form);
  if (!isRecentlyProven({ provenAt: viewer.provenAt, now })) {
    return `${PROOF_PAGE}?next=${encodeURIComponent("/delete-account")}`;
  }
  if (textField(form, "sure") !== "yes") return "/delete-account?missing=sure#now";
  await deleteAccount({ userId: viewer.userId, now, when: "at-once" });
  logSecurityEvent({ kind: "account.deleted", actor: viewer.userId, result: "ok" });
  await closeSession();
  return "/account-deleted";
}
