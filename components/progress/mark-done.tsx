"use client";

import { Button } from "#components/ui/button";
import { TICKS_FORM, useTick } from "./tick-provider";

/** Marks a milestone done where its last step is ticked, and takes it back there. */
export function MarkDone({ milestone, done }: Readonly<{ milestone: string; done: boolean }>) {
  const { shown, place, said } = useTick({ milestone, done, isSecond: true });
  return (
    <>
      <Button
        id={place}
        form={TICKS_FORM}
        type="submit"
        name={shown ? "open" : "done"}
        value={milestone}
        variant={shown ? "quiet" : "primary"}
      >
        {shown ? "Mark it not done" : "Mark the milestone done"}
      </Button>
      {said}
    </>
  );
}
