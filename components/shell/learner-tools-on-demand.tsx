"use client";

import { type ComponentType, useEffect, useState } from "react";

type Tools = Readonly<{ learner: string | undefined }>;

/** Brings a learner's tools as soon as there is a learner, and keeps them as long as the document: a stranger loads none of them. */
export function LearnerToolsOnDemand({ learner }: Tools) {
  const [Tools, setTools] = useState<ComponentType<Tools>>();
  const isWanted = learner !== undefined;

  // External system: the network.
  useEffect(() => {
    if (!isWanted) return;
    import("./learner-tools").then(
      ({ LearnerTools }) => setTools(() => LearnerTools),
      // Offline: the page works as it does without script.
      () => undefined,
    );
  }, [isWanted]);

  return Tools === undefined ? null : <Tools learner={learner} />;
}
