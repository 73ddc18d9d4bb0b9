import type { Metadata } from "next";
import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";
import { loadSignedIn } from "#lib/loaders/account/shell";

export const metadata: Metadata = { title: "Somebody else is signed in", robots: { index: false } };

/** Where a press leads that was made on the page of somebody who is not signed in any more. */
export default async function OtherLearnerPage() {
  const { name } = await loadSignedIn();
  return (
    <MessagePage
      title="Somebody else is signed in"
      ways={<ButtonLink href="/today">Go on as {name}</ButtonLink>}
    >
      <p>
        After the page that you pressed a button on was opened, <strong>{name}</strong> signed in in
        this browser. So that nothing lands in the wrong record, nothing was changed.
      </p>
      <p>If you are not {name}, sign out, sign in as yourself, and do it again.</p>
    </MessagePage>
  );
}
