import type { Metadata } from "next";
import { MessagePage } from "#components/shell/message-page";
import { ButtonLink } from "#components/ui/button";

export const metadata: Metadata = { title: "No such page" };

export default function NotFound() {
  return (
    <MessagePage
      title="The trail ends here"
      ways={
        <>
          <ButtonLink href="/">Go to the home page</ButtonLink>
          <ButtonLink href="/paths" variant="quiet">
            See the paths
          </ButtonLink>
        </>
      }
    >
      <p>There is no page at this address. It may be mistyped, or the page may be gone.</p>
      <p>Check the address, or carry on from one of these.</p>
    </MessagePage>
  );
}
