"use client";

import { OperationId } from "#components/form/operation-id";
import { Button } from "#components/ui/button";
import { tickAction } from "#lib/actions/progress/ticks";
import { useTick } from "./tick-provider";

/** Marks a milestone done where its last step is ticked, and takes it back there. */
export function MarkDone({
  milestone,
  done,
  revision,
  operationId,
}: Readonly<{ milestone: string; done: boolean; revision: number; operationId: string }>) {
  const { shown, toggle, place, said } = useTick({ milestone, done, revision, isSecond: true });
  return (
    <>
      <form
        action={tickAction}
        onSubmit={(event) => {
          event.preventDefault();
          toggle();
        }}
      >
        <input type="hidden" name="milestone" value={milestone} />
        <input type="hidden" name="asked" value={shown ? "open" : "done"} />
        <OperationId id={operationId} />
        <Button id={place} type="submit" variant={shown ? "quiet" : "primary"}>
          {shown ? "Mark it not done" : "Mark the milestone done"}
        </Button>
      </form>
      {said}
    </>
  );
}
