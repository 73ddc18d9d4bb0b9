/** What was typed on a page of this tab and not sent when the page was left for its learner's sake. */
type Kept = Readonly<{ learner: string; page: string; fields: readonly KeptField[] }>;
type KeptField = Readonly<{ of: string; name: string; value: string }>;

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const KEY = "waymark.typed";

/** Fields that are new with every page, or that a browser must not keep. */
const PASSING = /^\$|^operationId$|Operation$|Seen$|^learner$/;

/** The fields of this page that somebody wrote in or chose from. */
const touched = new WeakSet<EventTarget>();

/** Notes from now on which fields are written in. A field that was refused looks untouched: what was typed is what it begins with. */
export function watchTyping(): () => void {
  function touch({ target }: Event): void {
    if (target !== null) touched.add(target);
  }
  document.addEventListener("input", touch);
  return () => document.removeEventListener("input", touch);
}

/** Keeps what this learner has typed and not sent, in this tab alone: it goes with the tab, and no other learner is shown it. */
export function keepTyped(learner: string): void {
  const fields = typedFields()
    .filter((field) => touched.has(field) || isChanged(field))
    .map((field) => ({ of: formKey(field), name: field.name, value: textOf(field) }));
  if (fields.length === 0) return;
  const kept: Kept = { learner, page: location.pathname, fields };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full, or switched off: the page is left all the same, since somebody else may be looking.
  }
}

/** Puts back what was kept, when the same learner is on the same page again. */
export function giveBackTyped(learner: string): void {
  const kept = readKept();
  if (kept?.learner !== learner || kept.page !== location.pathname) return;
  for (const field of typedFields()) {
    const own = kept.fields.filter(({ of, name }) => name === field.name && of === formKey(field));
    const value = own.find((each) => !isChoice(field) || each.value.startsWith(`${field.value}=`));
    if (value !== undefined) fill({ field, value: value.value });
  }
  sessionStorage.removeItem(KEY);
}

/** The fields to type in or choose from, in forms that say whose they are. */
function typedFields(): readonly Typed[] {
  return [...document.forms]
    .filter((form) => form.elements.namedItem("learner") !== null)
    .flatMap((form) => [...form.elements])
    .filter((field) => field instanceof HTMLInputElement || isArea(field))
    .filter(({ name, type }) => name !== "" && type !== "hidden" && type !== "password");
}

function isArea(field: Element): field is HTMLTextAreaElement | HTMLSelectElement {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

function isChoice(field: Typed): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

function isChanged(field: Typed): boolean {
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  }
  return isChoice(field)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}

function textOf(field: Typed): string {
  return isChoice(field) ? `${field.value}=${field.checked}` : field.value;
}

function fill({ field, value }: Readonly<{ field: Typed; value: string }>): void {
  if (isChoice(field)) field.checked = value.endsWith("=true");
  else field.value = value;
  for (let around = field.closest("details"); around; around = outside(around)) around.open = true;
}

function outside(details: HTMLDetailsElement): HTMLDetailsElement | null {
  return details.parentElement?.closest("details") ?? null;
}

/** Tells a form from the others of its page: by what it is about and what it asks for. */
function formKey({ form }: Typed): string {
  return [...(form?.elements ?? [])]
    .filter((field) => field instanceof HTMLInputElement || isArea(field))
    .filter(({ name }) => name !== "" && !PASSING.test(name))
    .map(({ type, name, value }) => (type === "hidden" ? `${name}=${value}` : name))
    .join("&");
}

function readKept(): Kept | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isKept(value) ? value : undefined;
  } catch {
    // Damaged, or switched off: there is nothing to put back.
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "learner" in value &&
    "page" in value &&
    "fields" in value &&
    Array.isArray(value.fields)
  );
}
