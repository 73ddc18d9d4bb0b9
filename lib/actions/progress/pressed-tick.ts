import "server-only";
import { operationId } from "#lib/actions/change";
import { operationIdOf } from "#lib/actions/hashed-operation-id";
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
