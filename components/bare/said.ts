/** Where a page keeps the notice that its script fills (notice-to-come.tsx). */
const KEPT = "#notice-to-come > *";

/** Says above a form what became of it, in the place of what was said before. */
export function say({ form, message }: Readonly<{ form: HTMLFormElement; message: string }>): void {
  const notice = document.querySelector(KEPT)?.cloneNode(true);
  const text = notice instanceof Element ? notice.querySelector("p") : null;
  if (notice === undefined || text === null) return;
  text.textContent = message;
  form.querySelector("[role=alert]")?.remove();
  form.prepend(notice);
}
