import { SignOut } from "#components/account/sign-out";
import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { endOtherSessionsAction, endSessionAction } from "#lib/actions/account/sessions";
import type { SessionSummary } from "#lib/domain/account";
import { browserName } from "#lib/wording/browser-name";
import { formatMoment } from "#lib/wording/dates";

type SessionListProps = Readonly<{
  sessions: readonly SessionSummary[];
  /** The session of this browser. */
  currentId: string;
  timeZone: string;
}>;

/** Where the learner is signed in, and a button to end each session. */
export function SessionList({ sessions, currentId, timeZone }: SessionListProps) {
  const momentOf = (at: Date) => formatMoment({ at, timeZone });
  const endOf = ({ userAgent, createdAt }: Pick<SessionSummary, "userAgent" | "createdAt">) => (
    <>
      End
      <span className="sr-only">
        {" "}
        the session in {browserName(userAgent)}, signed in on {momentOf(createdAt)}
      </span>
    </>
  );
  return (
    <>
      <ul aria-label="Your sessions" className="flex max-w-2xl flex-col">
        {sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
          >
            <div>
              <p className="font-semibold">
                {browserName(userAgent)}
                {id === currentId ? " (this browser)" : ""}
              </p>
              <p className="text-sm text-ink-soft">
                Signed in on <time dateTime={createdAt.toISOString()}>{momentOf(createdAt)}</time>.
                Last seen on <time dateTime={lastSeenAt.toISOString()}>{momentOf(lastSeenAt)}</time>
                .
              </p>
            </div>
            {id === currentId ? (
              <SignOut>{endOf({ userAgent, createdAt })}</SignOut>
            ) : (
              <ChangeForm action={endSessionAction}>
                <input type="hidden" name="session" value={id} />
                <Whose />
                <SubmitButton variant="quiet">{endOf({ userAgent, createdAt })}</SubmitButton>
              </ChangeForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ChangeForm action={endOtherSessionsAction}>
          <Whose />
          <SubmitButton variant="quiet">End all others</SubmitButton>
        </ChangeForm>
      ) : null}
    </>
  );
}
