import "server-only";
import { createHash } from "node:crypto";
import { operationId } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { type Tick, tickInput } from "#lib/domain/progress/tick";

/** The names of the buttons of a form of ticks: the states that they ask for. */
const STATES = ["done", "open"] as const;

/**
 * Returns the tick that a form of ticks asks for: the name of the pressed button is the state, its value says of what
 * ("fnd-git", or "fnd-git/branches" for a step). The form has one operation id for all of its buttons, so that of the tick is
 * made of it and of what is asked for: the same press has the same id, another one another. Absent where it is no tick.
 */
export function pressedTick(form: FormData): Tick | undefined {
  const page = operationId(form);
  const state = STATES.find((each) => form.has(each));
  if (state === undefined) return undefined;
  const named = textField(form, state);
  const [milestone, step, ...more] = named.split("/");
  const { data: tick } = tickInput.safeParse({
    milestone,
    ...(step === undefined ? {} : { step }),
    done: state === "done",
    operationId: operationIdOf([page, state, named]),
    ...(form.has("undoes") ? { undoes: operationId(form, "undoes") } : {}),
  });
  return more.length === 0 ? tick : undefined;
}

/** Returns a UUID (version 8, RFC 9562) that is a hash of these words: the same for the same words. */
function operationIdOf(words: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(words)).digest("hex");
  const [, one, two, three, four, five] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hex) ?? [];
  return `${one}-${two}-8${three}-8${four}-${five}`;
}
