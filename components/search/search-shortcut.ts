/** Where this browser keeps that `/` is not to open the search. */
const OFF = "waymark-search-key-off";

/** What takes letters for itself; boxes and buttons do not. */
const WRITTEN_IN =
  "textarea, select, [role='textbox'], input:not([type='checkbox'], [type='radio'], [type='submit'])";

const listeners = new Set<() => void>();
let isWanted = false;

/** Returns whether `/` opens the search in this browser. It does where nothing can be stored. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

/** Turns the key on or off, in this browser only. Where nothing can be stored, nothing changes. */
export function setShortcut(to: "on" | "off"): void {
  try {
    if (to === "on") localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    return;
  }
  for (const tell of listeners) tell();
}

/** Tells of every turn of the key, until the returned function is called. */
export function onShortcutSet(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Returns whether this press means the search: the key alone, and nobody is writing. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.key !== "/" || event.defaultPrevented || event.isComposing || event.repeat)
    return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = event.target;
  const isWriting = at instanceof HTMLElement && (at.isContentEditable || at.matches(WRITTEN_IN));
  return !isWriting && isShortcutOn();
}

/** Returns the search field of this page; null on any other page. */
export function searchField(): HTMLInputElement | null {
  return document.querySelector("input#search-field");
}

/** Asks that the search field of the page that comes next be focused. */
export function wantFocus(): void {
  isWanted = true;
}

/** Returns whether that was asked for, and forgets it: only the first call says so. */
export function takeFocus(): boolean {
  const was = isWanted;
  isWanted = false;
  return was;
}
