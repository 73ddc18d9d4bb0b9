"use client";

import { ButtonLink } from "#components/ui/button";
import { MessagePage } from "./message-page";

/** Says that there is no such page. A client component, because every page carries it for the case that it is not found. */
export function NotFoundMessage() {
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
