"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => undefined;

/** Prints the page. Without script there is no button: the browser's own menu prints too. */
export function PrintButton({ label }: Readonly<{ label: string }>) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <Button variant="quiet" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
