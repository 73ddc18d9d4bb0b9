import type { Metadata } from "next";
import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";
import { loadIsLinkRevoked } from "#lib/loaders/mentor";

export const metadata: Metadata = { title: "This link does not work" };

/** For whoever was given a link: that it was taken back, or that it is none. It tells nothing about the learner. */
export default async function NoSuchLink() {
  const isRevoked = await loadIsLinkRevoked();
  return (
    <MessagePage
      title={isRevoked ? "This link was taken back" : "This link does not work"}
      ways={
        <ButtonLink href="/" variant="quiet">
          What is Waymark?
        </ButtonLink>
      }
    >
      {isRevoked ? (
        <p>
          Whoever shared it with you has ended it, or made a new link in its place. If you still
          read along with them, ask them for the new one.
        </p>
      ) : (
        <p>
          Nothing is shared at this address. A part of it may be missing: open it once more from the
          message that you were sent, or ask for it again.
        </p>
      )}
    </MessagePage>
  );
}
