import { askAsTyped } from "../search/ask-as-typed";
import { searchField } from "../search/search-shortcut";
import { ask } from "./ask";

/** It says how much was found; what was found stands below it. */
const STATUS = 'search ~ [role="status"]';

let wanted = "";

/** Finds as one types, and shows what was found where it stands. */
export function searchHere(): void {
  const form = searchField()?.form;
  if (form) askAsTyped({ form, show: (address) => void show({ form, address }) });
}

/** Of several that are on their way, the last one is shown. */
async function show({
  form,
  address,
}: Readonly<{ form: HTMLFormElement; address: string }>): Promise<void> {
  wanted = address;
  const button = form.querySelector("button");
  button?.setAttribute("aria-busy", "true");
  const answer = await ask({ address }).catch(() => undefined);
  if (wanted !== address) return;
  button?.removeAttribute("aria-busy");
  const found = answer?.page?.querySelector(STATUS);
  const shown = document.querySelector(STATUS);
  // The browser says what is wrong.
  if (!(found && shown)) return location.assign(address);
  shown.textContent = found.textContent;
  for (const old of below(shown)) old.remove();
  shown.after(...below(found));
  history.replaceState(null, "", address);
}

function below(status: Element): readonly Element[] {
  const all = [...(status.parentElement?.children ?? [])];
  return all.slice(all.indexOf(status) + 1);
}
