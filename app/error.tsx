"use client";

import { MessagePage } from "#components/shell/message-page";
import { Button } from "#components/ui/button";

export default function ErrorPage({
  error,
  retry,
}: Readonly<{ error: Error & { digest?: string }; retry: () => void }>) {
  return (
    <MessagePage
      title="Something went wrong on our side"
      ways={
        <>
          <Button onClick={retry}>Try again</Button>
          <a href="/" className="inline-flex min-h-11 items-center font-sans">
            Go to the home page
          </a>
        </>
      }
    >
      <p>This page could not be shown. It is not your fault, and everything you saved is safe.</p>
      <p>
        Wait a moment and try again. If it keeps happening, tell the people who run this Waymark.
      </p>
      {error.digest ? (
        <p className="font-sans text-sm">They can find it in their log as {error.digest}.</p>
      ) : null}
    </MessagePage>
  );
}
