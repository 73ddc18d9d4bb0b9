import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";

/** A mailed link that opens nothing in this browser: why, and the page that mails another one. */
export function LinkNotHere({
  where,
  askAgain,
}: Readonly<{
  where: "elsewhere" | "nowhere";
  askAgain: "/forgot-password" | "/sign-in/mail";
}>) {
  return (
    <div className="flex flex-col items-start gap-6">
      {where === "elsewhere" ? (
        <Notice tone="caution" title="Open the link in the other browser">
          <p>
            To keep your account safe, the link works only in the browser where you asked for it.
            Open it there, or type the code from the same email there.
          </p>
        </Notice>
      ) : (
        <Notice tone="caution" title="This link no longer works">
          <p>
            It expired after 10 minutes, has already been used, or was replaced by a newer email.
          </p>
        </Notice>
      )}
      <ButtonLink href={askAgain} variant="quiet">
        Ask for a new link in this browser
      </ButtonLink>
    </div>
  );
}
