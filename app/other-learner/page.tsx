import type { Metadata } from "next";
import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";
import { loadSignedIn } from "#lib/loaders/account/shell";

export const metadata: Metadata = { title: "Someone else is signed in", robots: { index: false } };

/** Where a press leads that was made on the page of somebody who is not signed in any more. */
export default async function OtherLearnerPage() {
  const { name } = await loadSignedIn();
  return (
    <MessagePage
      title="Someone else is signed in"
      ways={<ButtonLink href="/today">Continue as {name}</ButtonLink>}
    >
      <p>
        After you opened the page where you pressed the button, <strong>{name}</strong> signed in on
        this browser. Nothing was changed, so that nothing ends up in the wrong record.
      </p>
      <p>If you are not {name}, sign out, sign in as yourself, and try again.</p>
    </MessagePage>
  );
}
