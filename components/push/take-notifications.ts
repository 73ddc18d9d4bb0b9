import type { FormState } from "#lib/actions/form-state";
import { turnPushOnAction } from "#lib/actions/push";

const BLOCKED =
  "This browser blocks notifications from Waymark. Allow them in its settings for this site, then try again.";
const CLOSED = "Nothing was changed: the browser’s question was closed. Try again to answer it.";
const FAILED =
  "This browser could not turn notifications on. It may be offline, in a private window, or have them turned off for all sites. Your reminders come by email until then.";

/** Asks for permission, has the browser take notifications, and sends where: in one press, since a browser asks only after one. */
export async function takeNotifications({
  state,
  form,
  serverKey,
}: Readonly<{ state: FormState; form: FormData; serverKey: string }>): Promise<FormState> {
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return because(permission === "denied" ? BLOCKED : CLOSED);
  const { endpoint = "", keys = {} } = (await subscriptionFor(serverKey)) ?? {};
  if (endpoint === "") return because(FAILED);
  form.set("endpoint", endpoint);
  for (const name of ["p256dh", "auth"]) form.set(name, keys[name] ?? "");
  return turnPushOnAction(state, form);
}

/** What the browser says of where it takes notifications; undefined where it cannot. */
async function subscriptionFor(serverKey: string): Promise<PushSubscriptionJSON | undefined> {
  try {
    await navigator.serviceWorker.register("/push-worker.js");
    const { pushManager } = await navigator.serviceWorker.ready;
    // One for another key of this Waymark, or of what stood at this address before, is given back: a browser keeps one.
    const before = await pushManager.getSubscription();
    if (before !== null && keyOf(before) !== serverKey) await before.unsubscribe();
    const options = { userVisibleOnly: true, applicationServerKey: serverKey };
    return (await pushManager.subscribe(options)).toJSON();
  } catch {
    // Browsers tell by throwing that they have no push service, or cannot reach it.
    return undefined;
  }
}

function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function because(reason: string): FormState {
  return { status: "refused", errors: { form: reason } };
}
