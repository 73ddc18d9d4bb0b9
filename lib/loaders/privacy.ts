import "server-only";
import { currentViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";

export type PrivacyView = Readonly<{
  /** Whether mail leaves this server. */
  isMailSent: boolean;
  /** Whether reminders may leave it for the push services of browsers. */
  isPushOn: boolean;
  /** Whether it asks other sites for a page, when a learner wants that. */
  isLinkCheckOn: boolean;
  /** Who runs this instance, for those who have an account here. */
  operatorEmail?: string;
  isSignedIn: boolean;
}>;

/** Returns what the privacy page says of this instance: what is configured decides it. */
export async function loadPrivacy(): Promise<PrivacyView> {
  const viewer = await currentViewer();
  const { mail, operatorEmail, isPushOn, isLinkCheckOn } = config();
  return {
    isMailSent: mail.kind === "smtp",
    isPushOn,
    isLinkCheckOn,
    ...(viewer === null ? {} : { operatorEmail }),
    isSignedIn: viewer !== null,
  };
}
