// Runs in the browser of a learner who turned notifications on: it shows what a message says and sends what they answer. It
// stands in the way of no request and keeps no page (docs/security.md#push-worker).

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("push", (event) => {
  const said = event.data?.json();
  if (said !== undefined) event.waitUntil(show(said));
});

self.addEventListener("notificationclick", (event) => {
  const { notification, action } = event;
  notification.close();
  const said = notification.data;
  event.waitUntil(action === "" ? openPage(said.open) : answer(said, action));
});

/** A second copy takes the place of the first one without a sound. */
function show({ title, body, tag, answers, ...said }) {
  const actions = answers.map(({ say, label }) => ({ action: say, title: label }));
  const data = { title, tag, ...said };
  return self.registration.showNotification(title, {
    ...{ body, tag, actions, data, icon: "/icons/192.png", renotify: false },
  });
}

async function answer(said, say) {
  const { token } = said;
  const sent = await fetch("/api/reminders/answer", {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token, say }),
  }).catch(() => undefined);
  if (sent?.ok) return;
  const open = `/reminders/answer?${new URLSearchParams({ say, token })}`;
  await show({ ...said, body: said.notSent, open, answers: [] });
}

/** Pages of Waymark alone. */
async function openPage(path) {
  const { href, origin } = new URL(path, self.location.origin);
  if (origin === self.location.origin) await self.clients.openWindow(href);
}
