"use client";

import { Button } from "#components/ui/button";
import { keepTyped } from "./kept-in-tab";
import { useLearner } from "./whose";

/** Loads a page of an earlier version anew; what its learner has typed on it and not sent is there again. */
export function ReloadButton() {
  const learner = useLearner();
  function reload(): void {
    if (learner !== undefined) keepTyped(learner);
    location.reload();
  }
  return (
    <p className="mt-3">
      <Button variant="quiet" onClick={reload}>
        Reload this page
      </Button>
    </p>
  );
}
