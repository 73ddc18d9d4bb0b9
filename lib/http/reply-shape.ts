import type { Part } from "#lib/http/multipart";

/** What React's own script sends for the one form of a call, and how it names the fields of it. */
const FORM = "$K1";
const FIELD = "_1_";
/** What an address of an action looks like; its first two digits say which of six arguments it takes, and whether more. */
const ACTION = /^[0-9a-f]{42}$/;
const ARGUMENTS: Readonly<Record<string, number>> = { "00": 0, "40": 1, "60": 2 };

/**
 * Returns whether a form calls an action as our own pages do: with the form, after what the action said the last time where it
 * is told that. React's reader knows far more, all of which nobody needs, and stumbles over most of what is made up
 * (docs/security.md#bounded-bodies).
 */
export function isCallOfForm({
  action,
  parts,
}: Readonly<{
  /** What a script names; absent where a browser without script sends the form, which then names it itself. */
  action?: string;
  parts: readonly Part[];
}>): boolean {
  return action === undefined ? isSubmitted(parts) : isCalled({ action, parts });
}

/** Returns whether a script calls an action that takes nothing, as our own pages do. */
export function isCallOfNothing({
  action,
  body,
}: Readonly<{ action: string; body: Buffer }>): boolean {
  return (argumentsOf(action) ?? 0) === 0 && body.equals(Buffer.from("[]"));
}

/** How many arguments an action takes. What is no address of one leads nowhere: the app says that it is not found. */
function argumentsOf(action: string): number | undefined {
  return ACTION.test(action) ? ARGUMENTS[action.slice(0, 2)] : undefined;
}

function isCalled({
  action,
  parts,
}: Readonly<{ action: string; parts: readonly Part[] }>): boolean {
  const [model, ...others] = parts.filter(({ name }) => !name.startsWith(FIELD));
  if (model?.name !== "0" || others.length > 0) return false;
  const given = readModel(model);
  return Array.isArray(given) && given.pop() === FORM && fits({ action, before: given });
}

/** Without script, the form itself names its action: alone, or with what it said the last time. */
function isSubmitted(parts: readonly Part[]): boolean {
  const own = parts.filter(({ name }) => name.startsWith("$ACTION_") && name !== "$ACTION_KEY");
  const [only, bound, state, ...others] = own;
  if (only === undefined) return true;
  const id = /^\$ACTION_ID_(.*)$/s.exec(only.name)?.[1];
  if (id !== undefined) return bound === undefined && fits({ action: id, before: [] });
  const number = /^\$ACTION_REF_(\d{1,4})$/.exec(only.name)?.[1];
  const isWhole = bound?.name === `$ACTION_${number}:0` && state?.name === `$ACTION_${number}:1`;
  if (number === undefined || !isWhole || others.length > 0) return false;
  const [reference, before] = [readModel(bound), readModel(state)];
  const action = idOf(reference);
  return action !== undefined && Array.isArray(before) && fits({ action, before });
}

function idOf(reference: unknown): string | undefined {
  if (typeof reference !== "object" || reference === null) return undefined;
  const { id, bound } = { id: undefined, bound: undefined, ...reference };
  return typeof id === "string" && bound === "$@1" ? id : undefined;
}

/** Whether an action takes so many arguments besides the form, and they are what JSON alone can say. */
function fits({
  action,
  before,
}: Readonly<{ action: string; before: readonly unknown[] }>): boolean {
  const takes = argumentsOf(action);
  return (
    before.length < 2 && (takes ?? before.length + 1) === before.length + 1 && before.every(isPlain)
  );
}

/** Whether React would read a value as it stands: a dollar at the beginning of a text leads it elsewhere. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string")
    return !value.startsWith("$") || /^\$(?:\$|undefined$)/.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isPlain);
}

function readModel({ content }: Part): unknown {
  try {
    return JSON.parse(Buffer.from(content).toString());
  } catch {
    // No JSON at all: no model of ours.
    return undefined;
  }
}
