import "server-only";
import { config } from "#lib/config";
import { log } from "#lib/log";
import { remindDue } from "#lib/worker/reminders/remind";
import { sendDueSummaries } from "#lib/worker/summaries";

/** Milliseconds between two looks, where nobody was due. */
const LOOK_EVERY = 10_000;

const store = globalThis as { waymarkReminders?: { stopped: boolean; under: Promise<void> } };

/** Sends reminders, and weekly emails to mentors, as they come due, until `stopReminderWorker`; not where nobody can be reached. */
export function startReminderWorker(): void {
  const { mail, isPushOn } = config();
  if ((mail.kind === "none" && !isPushOn) || store.waymarkReminders !== undefined) return;
  const state = { stopped: false, under: Promise.resolve() };
  store.waymarkReminders = state;
  const turn = () => {
    if (state.stopped) return;
    state.under = remindAll(state).then(() => {
      setTimeout(turn, LOOK_EVERY).unref();
    });
  };
  turn();
}

/** Lets those be reminded who are being looked at, and looks at nobody else. */
export async function stopReminderWorker(): Promise<void> {
  const state = store.waymarkReminders;
  delete store.waymarkReminders;
  if (state === undefined) return;
  state.stopped = true;
  await state.under;
}

/** As long as there are more to look at, without a wait; what fails is tried again with the next turn. */
async function remindAll(state: Readonly<{ stopped: boolean }>): Promise<void> {
  try {
    let looked = await remindDue();
    while (looked > 0 && !state.stopped) looked = await remindDue();
    while (!state.stopped && (await sendDueSummaries()) > 0);
  } catch (error) {
    log().warn(
      { err: error instanceof Error ? error.message : error },
      "reminders could not be looked at",
    );
  }
}
