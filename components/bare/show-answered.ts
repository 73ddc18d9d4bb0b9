/** By what a form is the same on two pages: its action, and where it stands. */
const NAMING = 'input[name="$ACTION_KEY"], input[name^="$ACTION_ID_"]';

/** What a page says of its colours to the browser. */
const COLOURS = 'meta[name="color-scheme"], meta[name="theme-color"]';

/**
 * Shows of an answered page what it says about the form that was sent, and its theme: all else on this page stays as it is, with what is
 * typed there and what has the focus. Returns false where the answer has no such form.
 */
export function showAnswered({
  form,
  page,
}: Readonly<{ form: HTMLFormElement; page: Document }>): boolean {
  const own = nameOf(form);
  const answered = [...page.forms].find((each) => nameOf(each) === own);
  if (own === undefined || answered === undefined) return false;
  const at = controlsOf(form).findIndex((control) => control.matches(":focus"));
  form.replaceChildren(...answered.childNodes);
  controlsOf(form)[at]?.focus();
  wearThemeOf(page);
  return true;
}

function nameOf(form: HTMLFormElement): string | undefined {
  const field = form.querySelector<HTMLInputElement>(NAMING);
  return field === null ? undefined : `${field.name} ${field.value}`;
}

/** What can have the focus, in its order: the same before and after. */
function controlsOf(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('button, input:not([type="hidden"])')];
}

function wearThemeOf(page: Document): void {
  const { dataset } = document.documentElement;
  const { theme } = page.documentElement.dataset;
  if (theme === undefined) delete dataset.theme;
  else dataset.theme = theme;
  for (const meta of document.querySelectorAll(COLOURS)) meta.remove();
  document.head.append(...page.querySelectorAll(COLOURS));
}
