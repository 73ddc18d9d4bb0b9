import type { Metadata } from "next";
import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";
import { loadSignedIn } from "#lib/loaders/account/shell";

export const metadata: Metadata = { title: "Someone else is signed in", robots: { index: false } };

/** Where a button leads that was pressed on the page of somebody who is no longer signed in. */
export default async function OtherLearnerPage() {
  const { name } = await loadSignedIn();
  return (
    <MessagePage
      title="Someone else is signed in"
      ways={<ButtonLink href="/today">Continue as {name}</ButtonLink>}
    >
      <p>
        <strong>{name}</strong> signed in on this browser after you opened that page. Nothing was
        changed, so nothing ended up in the wrong record.
      </p>
      <p>If you are not {name}, sign out, sign in as yourself, and try again.</p>
    </MessagePage>
  );
}
