"use client";

import { TICKS_FORM, useTick } from "./tick-provider";
import { tickKey } from "./tick-queue";

/**
 * One tick: a button of the page's form of ticks, which works without script, and which script only makes instant. Its name
 * and its value say what it asks for. It is named by the element `labelledBy` points to, or by `label`.
 */
export function TickBox({
  milestone,
  step,
  done,
  label,
  labelledBy,
  isOptional = false,
}: Readonly<{
  milestone: string;
  step?: string;
  done: boolean;
  label?: string;
  labelledBy?: string;
  /** Round, where a required milestone is a diamond. */
  isOptional?: boolean;
}>) {
  const { shown, place, said } = useTick({ milestone, step, done });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an input cannot send its form without script */}
      <button
        id={place}
        type="submit"
        form={TICKS_FORM}
        name={shown ? "open" : "done"}
        value={tickKey({ milestone, step })}
        role="checkbox"
        aria-checked={shown}
        aria-label={label}
        aria-labelledby={labelledBy}
        className={isOptional ? "tick tick-round" : "tick"}
      />
      {said}
    </>
  );
}
