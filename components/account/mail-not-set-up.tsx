import { Notice } from "#components/ui/notice";

/** For pages that need mail, where nobody has set it up. */
export function MailNotSetUp() {
  return (
    <Notice tone="caution" title="Email is not set up here">
      <p>
        So no link can be sent. Ask the people who run this Waymark to make you one with{" "}
        <code>npm run learner -- reset-link</code> and your email address.
      </p>
    </Notice>
  );
}
