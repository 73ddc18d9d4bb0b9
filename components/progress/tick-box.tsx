"use client";

import { OperationId } from "#components/form/operation-id";
import { tickAction } from "#lib/actions/progress/ticks";
import { useTick } from "./tick-provider";

const DIAMOND = "M12 2.5 21.5 12 12 21.5 2.5 12Z";
const ROUND = "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z";

/**
 * One tick: a form of its own that works without script, and that script only makes instant. The box is named by the
 * element `labelledBy` points to, or by `label`.
 */
export function TickBox({
  milestone,
  step,
  done,
  revision,
  operationId,
  label,
  labelledBy,
  isOptional = false,
}: Readonly<{
  milestone: string;
  step?: string;
  done: boolean;
  /** Of the record that the page was rendered with. */
  revision: number;
  operationId: string;
  label?: string;
  labelledBy?: string;
  /** Round, where a required milestone is a diamond. */
  isOptional?: boolean;
}>) {
  const { shown, toggle, place, said } = useTick({ milestone, step, done, revision });
  return (
    <>
      <form
        action={tickAction}
        className="flex"
        onSubmit={(event) => {
          event.preventDefault();
          toggle();
        }}
      >
        <input type="hidden" name="milestone" value={milestone} />
        {step === undefined ? null : <input type="hidden" name="step" value={step} />}
        <input type="hidden" name="asked" value={shown ? "open" : "done"} />
        <OperationId id={operationId} />
        {/* biome-ignore lint/a11y/useSemanticElements: an input cannot send its form without script */}
        <button
          id={place}
          type="submit"
          role="checkbox"
          aria-checked={shown}
          aria-label={label}
          aria-labelledby={labelledBy}
          className="tick"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6">
            <path className="tick-blaze" d={isOptional ? ROUND : DIAMOND} />
            <path className="tick-mark" d="m7.5 12.2 3.2 3.2 6-6.4" />
          </svg>
        </button>
      </form>
      {said}
    </>
  );
}
