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
      title={isRevoked ? "This link was turned off" : "This link does not work"}
      ways={
        <ButtonLink href="/" variant="quiet">
          What is Waymark?
        </ButtonLink>
      }
    >
      {isRevoked ? (
        <p>
          The person who shared it with you has turned it off or made a new one. If they still want
          you to follow along, ask them for the new link.
        </p>
      ) : (
        <p>
          Nothing is shared at this address. Part of it may be missing: open it again from the
          message you were sent, or ask for it again.
        </p>
      )}
    </MessagePage>
  );
}
