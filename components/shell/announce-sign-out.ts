import { beginSigningOut, noteSignedIn } from "../form/signed-in-note";

const SIGN_OUT = "/api/sign-out";

/**
 * Signs out by script, from now on, so that the other tabs are told as soon as it is done: the page that follows is a
 * stranger's, and runs none.
 */
export function announceSignOut(): () => void {
  function listen(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute("action") !== SIGN_OUT) return;
    event.preventDefault();
    void signOut(form);
  }
  document.addEventListener("submit", listen);
  return () => document.removeEventListener("submit", listen);
}

async function signOut(form: HTMLFormElement): Promise<void> {
  beginSigningOut();
  // It answers by leading elsewhere; whatever else it says, the browser asks again and shows.
  const answer = await fetch(SIGN_OUT, { method: "POST", redirect: "manual" }).catch(() => null);
  if (answer?.type !== "opaqueredirect") return form.submit();
  noteSignedIn("");
  location.assign("/");
}
