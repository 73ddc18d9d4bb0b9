import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { turnPushOffAction } from "#lib/actions/push";
import type { PushBrowser } from "#lib/domain/push/push-browser";
import { browserName } from "#lib/wording/browser-name";
import { formatInstant } from "#lib/wording/dates";
import { TurnOnForm } from "./turn-on-form";

/** The browsers that show a learner's reminders, and how to add this one. */
export function PushSetting({
  serverKey,
  browsers,
  timeZone,
}: Readonly<{ serverKey: string; browsers: readonly PushBrowser[]; timeZone: string }>) {
  return (
    <section
      aria-labelledby="push-title"
      className="flex max-w-2xl flex-col items-start gap-4 border-t border-line pt-6"
    >
      <h4 id="push-title" className="font-sans text-lg font-semibold">
        As notifications
      </h4>
      <p className="max-w-prose">
        With notifications on, your browsers show reminders instead of email, which is sent only if
        none takes one. They name the next step at most. They end where you sign out, after 14 days
        without a visit there, and 30 days after you signed in.
      </p>
      {browsers.length === 0 ? null : (
        <ul aria-label="Browsers that show your reminders" className="flex w-full flex-col">
          {browsers.map(({ id, userAgent, createdAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
            >
              <div>
                <p className="font-semibold">{browserName(userAgent)}</p>
                <p className="text-sm text-ink-soft">
                  Since{" "}
                  <time dateTime={createdAt.toISOString()}>
                    {formatInstant({ at: createdAt, timeZone })}
                  </time>
                  , until you turn it off or are signed out there.
                </p>
              </div>
              <ChangeForm action={turnPushOffAction}>
                <OperationId />
                <input type="hidden" name="browser" value={id} />
                <SubmitButton variant="quiet">
                  Turn off<span className="sr-only"> in {browserName(userAgent)}</span>
                </SubmitButton>
              </ChangeForm>
            </li>
          ))}
        </ul>
      )}
      <TurnOnForm serverKey={serverKey} operationId={crypto.randomUUID()} />
    </section>
  );
}
