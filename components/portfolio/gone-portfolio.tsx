import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";

/** For whoever opens a page that was taken back: that it is gone, and nothing about whose it was. */
export function GonePortfolio() {
  return (
    <MessagePage
      title="This page is no longer here"
      ways={
        <ButtonLink href="/" variant="quiet">
          What is Waymark?
        </ButtonLink>
      }
    >
      <p>
        Somebody published a portfolio at this address and has since taken it back or moved it. If
        they gave you the address, ask them for the new one.
      </p>
    </MessagePage>
  );
}
