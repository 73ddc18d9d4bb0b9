import { prisma } from "#lib/data/client";
import { addPushBrowser, listPushBrowsers } from "#lib/data/push/browsers";
import { signReminderLink } from "#lib/mail/reminder-links";
import { reminderPush } from "#lib/wording/push";
import { changeAt, expect, test } from "./story";

test("a browser that grants no notifications says so, and the browsers that show reminders can be turned off", async ({
  page,
  signIn,
}) => {
  const ada = await signIn();
  const session = await prisma().session.findFirstOrThrow({ where: { userId: ada.userId } });
  await addPushBrowser({
    ...{ ...changeAt(ada, new Date()), endpoint: `https://push.example.org/${ada.userId}` },
    ...{ p256dh: "a", auth: "b", serverKey: "c", sessionId: session.id },
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  });
  await page.goto("/settings#reminders");
  const reminders = page.getByRole("region", { name: "Reminders" });
  const list = reminders.getByRole("list", { name: "Browsers that show your reminders" });
  await expect(list).toContainText("Firefox on Linux");
  // The headless browser of stories asks nobody, and grants nothing.
  await reminders.getByRole("button", { name: "Turn on notifications in this browser" }).click();
  await expect(reminders.getByRole("alert")).toContainText("Nothing was changed");
  await list.getByRole("button", { name: "Turn off in Firefox on Linux" }).click();
  await expect(list).toBeHidden();
  expect(await listPushBrowsers({ userId: ada.userId, now: new Date() })).toEqual([]);
});

test("the worker shows what is pushed, and its answer is noted without a session", async ({
  page,
  context,
  signIn,
}) => {
  const ada = await signIn();
  const now = new Date();
  const { id } = await prisma().reminder.create({
    data: {
      ...{ id: crypto.randomUUID(), userId: ada.userId, kind: "weekly-look", about: "2026-04-20" },
      ...{ at: now, on: now },
    },
  });
  await page.goto("/settings");
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((known) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      for (const { registrationId } of registrations) known(registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  const starting = context.waitForEvent("serviceworker");
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/push-worker.js");
    await navigator.serviceWorker.ready;
  });
  const worker = await starting;
  await context.clearCookies();
  const token = signReminderLink({ may: "answer", id, now });
  const said = reminderPush({
    ...{ id, token, reminding: { kind: "weekly-look", comesAfterLong: false } },
  });
  // A headless browser shows no notifications: what it is asked to show is kept.
  await worker.evaluate(() => {
    const registration = Reflect.get(globalThis, "registration");
    registration.showNotification = async (title: string, { body }: Readonly<{ body: string }>) => {
      Reflect.set(globalThis, "shown", [title, body]);
    };
  });
  await devtools.send("ServiceWorker.deliverPushMessage", {
    ...{ origin: new URL(page.url()).origin, registrationId: await registered },
    data: JSON.stringify(said),
  });
  const shown = () => worker.evaluate(() => Reflect.get(globalThis, "shown"));
  await expect.poll(shown).toEqual([said.title, said.body]);
  // Nor can anybody press one there: the worker is told that somebody did.
  await worker.evaluate((data) => {
    const press = { notification: { data, close: () => undefined }, action: "tomorrow" };
    dispatchEvent(
      Object.assign(new Event("notificationclick"), press, { waitUntil: () => undefined }),
    );
  }, said);
  const answer = async () => (await prisma().reminder.findFirstOrThrow({ where: { id } })).answer;
  await expect.poll(answer).toBe("tomorrow");
});
