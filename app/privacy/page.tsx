import { KeptList } from "#components/privacy/kept-list";
import { MarginSection } from "#components/ui/margin-section";
import { PageHeader } from "#components/ui/page";
import { DELETION_DAYS, TOMBSTONE_DAYS } from "#lib/domain/deletion";
import { loadPrivacy } from "#lib/loaders/privacy";
import { pageMetadata } from "#lib/loaders/share/page-metadata";

export const metadata = pageMetadata({
  title: "Privacy",
  description:
    "What this Waymark keeps about you, why and for how long, what leaves its server, and how to take it with you or delete it.",
  address: "/privacy",
});

export default async function PrivacyPage() {
  const { isMailSent, isPushOn, isLinkCheckOn, operatorEmail, isSignedIn } = await loadPrivacy();
  return (
    <>
      <PageHeader
        title="Privacy"
        lead={
          <p>
            Waymark keeps what it needs to show you where you stand, and nothing else. No ads, no
            trackers, nothing sold, nothing shared unless you share it.
          </p>
        }
      />
      <MarginSection id="kept" title="What is kept, and why">
        <KeptList />
      </MarginSection>
      <MarginSection id="who" title="Who can see it">
        <div className="flex max-w-prose flex-col gap-4">
          <p>
            You. Anyone who has a link that you shared sees your name, path, ticks, evidence and
            work days, until you turn the link off. They never see your notes, reasons, answers or
            goals.
          </p>
          <p>
            If you publish a portfolio, everybody can see what you chose to put on it, until you
            unpublish it. Search engines are asked not to list it unless you choose that.
          </p>
          <p>
            The people who run this Waymark keep its server and its backups. Your texts are stored
            as you wrote them, so a person with access to the database could read them.
          </p>
        </div>
      </MarginSection>
      <MarginSection id="leaves" title="What leaves this server">
        <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5">
          {isMailSent ? (
            <li>
              Email to your own address, through the mail server of the people who run this Waymark:
              to confirm the address, to set a new password, and to tell you when something about
              your account changed.
            </li>
          ) : (
            <li>No email: this Waymark sends none.</li>
          )}
          {isPushOn ? (
            <li>
              If you turn notifications on: your reminders, sealed so that only your browser can
              read them, through the service that its maker runs for this. That service learns when
              one is sent to your browser, and nothing of what it says.
            </li>
          ) : null}
          {isLinkCheckOn ? (
            <li>
              If you ask whether a link of your evidence still works: a request for its page, which
              does not say who you are.
            </li>
          ) : null}
          <li>
            Nothing else. Pages load no fonts, scripts or pictures from anywhere else. A link to
            another site takes you there only when you follow it.
          </li>
        </ul>
      </MarginSection>
      <MarginSection id="browser" title="In your browser">
        <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5">
          <li>A cookie that keeps you signed in, until you sign out or 30 days have passed.</li>
          <li>A cookie for the colors you chose, if you chose any, for a year.</li>
          <li>
            Ticks that could not be sent yet, and texts of a form you left, until they are saved.
          </li>
          {isPushOn ? (
            <li>If you turn notifications on, a small program that shows them and does no more.</li>
          ) : null}
        </ul>
      </MarginSection>
      <MarginSection id="log" title="In the log of the server">
        <p className="max-w-prose">
          The server notes that somebody signed in, or tried to, with the network address it came
          from, so that attacks can be stopped. Names, email addresses and what you wrote are not in
          the log. The people who run this Waymark decide how long the log is kept.
        </p>
      </MarginSection>
      <MarginSection id="deleted" title="What is left of a deleted account">
        <p className="max-w-prose">
          A number that was calculated from the random id of the account, with the date, for{" "}
          {TOMBSTONE_DAYS} days: should an older backup ever be restored, the server deletes the
          account again. Nobody can tell from it who you were. Backups hold a copy of the account
          until they are deleted in their turn, and the log keeps the id of the account.
        </p>
      </MarginSection>
      <MarginSection id="yours" title="It is yours">
        <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5">
          <li>
            {isSignedIn ? <a href="/your-data">Read everything</a> : "Read everything"} that is kept
            about you, on one page.
          </li>
          <li>Take it with you as a file, and import it into another Waymark.</li>
          <li>Correct it wherever it is shown.</li>
          <li>
            {isSignedIn ? <a href="/delete-account">Delete your account</a> : "Delete your account"}
            , at once or in {DELETION_DAYS} days.
          </li>
        </ul>
        {operatorEmail === undefined ? (
          <p className="max-w-prose">Questions? Ask the people who run this Waymark.</p>
        ) : (
          <p className="max-w-prose">
            Questions? Write to the people who run this Waymark:{" "}
            <a href={`mailto:${operatorEmail}`} className="wrap-anywhere">
              {operatorEmail}
            </a>
          </p>
        )}
      </MarginSection>
    </>
  );
}
