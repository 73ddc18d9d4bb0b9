import { searchField } from "./search-shortcut";

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 250;

/**
 * Has the search of its form shown by its address, at each pause in typing and when it is sent, until the returned function is called. A
 * link to the search leads to its field.
 */
export function askAsTyped({
  form,
  show,
}: Readonly<{ form: HTMLFormElement; show: (address: string) => void }>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = searchField()?.defaultValue.trim();

  function ask(): void {
    clearTimeout(timer);
    const wanted = searchField()?.value.trim() ?? "";
    if (wanted === asked) return;
    asked = wanted;
    show(wanted === "" ? "/search" : `/search?q=${encodeURIComponent(wanted)}`);
  }

  function askAfterPause(): void {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  function askNow(event: SubmitEvent): void {
    event.preventDefault();
    ask();
  }

  form.addEventListener("input", askAfterPause);
  form.addEventListener("submit", askNow);
  document.addEventListener("click", focusHere, { capture: true });
  return () => {
    clearTimeout(timer);
    form.removeEventListener("input", askAfterPause);
    form.removeEventListener("submit", askNow);
    document.removeEventListener("click", focusHere, { capture: true });
  };
}

function focusHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href="/search"]') : null;
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  searchField()?.select();
}
