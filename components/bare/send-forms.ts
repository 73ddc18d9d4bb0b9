import { FORM_TOO_LARGE } from "#lib/wording/form-size";
import { browserTimeZone } from "../account/browser-zone";
import { whyNot } from "../account/why-no-passkey";
import { FAULT, NO_ANSWER, NOT_SENT, PATIENCE_MS } from "../form/form-messages";
import { isTooLarge } from "../form/form-size";
import { ask } from "./ask";
import { askPasskey } from "./passkey";
import { say } from "./said";
import { showAnswered } from "./show-answered";

type Sending = Readonly<{ form: HTMLFormElement; typed: FormData }>;

const OUTDATED =
  "Waymark was updated after this page was opened, so nothing was changed. Reload the page, then try again.";

/** What is said of an answer that has nothing for the form. */
const SAID: Readonly<Record<number, string>> = { 409: OUTDATED, 413: FORM_TOO_LARGE };

/** Sends every form of the page by script, from now on: so what was typed outlives a lost connection, and a second press waits for the first. */
export function sendForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (form.method !== "post") return;
    event.preventDefault();
    if (form.querySelector("[aria-busy]") !== null) return;
    tellTimeZone(form);
    const typed = new FormData(form, event.submitter);
    event.submitter?.setAttribute("aria-busy", "true");
    void send({ form, typed });
  });
  // Back may bring the page as it was left: nothing of it is on its way any more.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) for (const form of document.forms) endWaiting(form);
  });
}

async function send({ form, typed }: Sending): Promise<void> {
  if (isTooLarge(typed)) return refuse({ form, message: FORM_TOO_LARGE });
  const patience = setTimeout(() => say({ form, message: NO_ANSWER }), PATIENCE_MS);
  const answer = await ask({ address: location.href, form: typed }).catch(() => undefined);
  clearTimeout(patience);
  if (answer === undefined) return refuse({ form, message: NOT_SENT });
  const { status, page, leadsTo } = answer;
  // The button goes on waiting until the page is left.
  if (leadsTo !== null) return location.assign(leadsTo);
  if (page === null || !showAnswered({ form, page })) {
    return refuse({ form, message: SAID[status] ?? FAULT });
  }
  await answerByPasskey(form);
}

/** What the answer asks a passkey for, it is asked for, and the form sent once more with what it says. */
async function answerByPasskey(form: HTMLFormElement): Promise<void> {
  const asked = form.elements.namedItem("asked");
  if (!(asked instanceof HTMLInputElement)) return;
  form.querySelector("button")?.setAttribute("aria-busy", "true");
  try {
    const answer = await askPasskey(asked.value);
    asked.remove();
    const typed = new FormData(form);
    typed.set("answer", answer);
    await send({ form, typed });
  } catch (error) {
    asked.remove();
    refuse({ form, message: whyNot(error) });
  }
}

function refuse({ form, message }: Readonly<{ form: HTMLFormElement; message: string }>): void {
  endWaiting(form);
  say({ form, message });
}

function endWaiting(form: HTMLFormElement): void {
  form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
}

function tellTimeZone(form: HTMLFormElement): void {
  const field = form.elements.namedItem("timeZone");
  if (field instanceof HTMLInputElement) field.value = browserTimeZone();
}
