import type { Metadata } from "next";
import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <MessagePage
      title="Page not found"
      ways={
        <>
          <ButtonLink href="/">Go to the home page</ButtonLink>
          <ButtonLink href="/paths" variant="quiet">
            See the paths
          </ButtonLink>
        </>
      }
    >
      <p>
        There is no page at this address. The address may be mistyped, or the page may have been
        removed.
      </p>
      <p>Check the address, or start from one of these pages.</p>
    </MessagePage>
  );
}
