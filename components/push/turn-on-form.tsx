"use client";

import { useSyncExternalStore } from "react";
import { OperationId } from "#components/form/operation-id";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { useKeptForm } from "../form/use-kept-form";
import { takeNotifications } from "./take-notifications";

const NEEDED = ["Notification", "PushManager", "ServiceWorkerRegistration"];

/** Before its scripts run, a page keeps the place of the button: one that moves is missed by a press. */
const KEPT_FREE = { unknown: "invisible noscript:hidden", yes: "" } as const;

const never = () => () => undefined;

/** Has this browser show the learner's reminders. */
export function TurnOnForm({
  serverKey,
  operationId,
}: Readonly<{ serverKey: string; operationId: string }>) {
  const support = useSyncExternalStore(
    never,
    () => (NEEDED.every((each) => each in globalThis) ? "yes" : "no"),
    () => "unknown" as const,
  );
  const { state, submit } = useKeptForm({
    action: (before, form) => takeNotifications({ state: before, form, serverKey }),
  });
  if (support === "no") {
    return (
      <Notice tone="caution">
        <p>
          This browser cannot show notifications from Waymark. On an iPhone or iPad, add Waymark to
          the Home Screen first and open it from there.
        </p>
      </Notice>
    );
  }
  const { errors } = state;
  return (
    <>
      {support === "unknown" ? (
        <p className="hidden max-w-prose noscript:block">
          Notifications need JavaScript, which is off. Reminders come by email without it.
        </p>
      ) : null}
      <form
        onSubmit={submit}
        noValidate
        className={`flex flex-col items-start gap-4 ${KEPT_FREE[support]}`}
      >
        {state.status === "saved" ? (
          <Notice tone="success">Your next reminder is shown by this browser.</Notice>
        ) : null}
        {state.status === "refused" ? (
          <Notice tone="error">
            {errors?.form ?? errors?.endpoint ?? errors?.p256dh ?? errors?.auth}
          </Notice>
        ) : null}
        <OperationId id={operationId} />
        <input type="hidden" name="serverKey" value={serverKey} />
        <SubmitButton variant="quiet">Turn on notifications in this browser</SubmitButton>
      </form>
    </>
  );
}
