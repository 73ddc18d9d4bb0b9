"use client";

import { useSyncExternalStore } from "react";

/** The browser's time zone goes along with the form; without JavaScript the field stays empty. */
export function BrowserTimeZone() {
  const timeZone = useSyncExternalStore(subscribeToNothing, readTimeZone, () => "");
  return <input type="hidden" name="timeZone" value={timeZone} />;
}

function readTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A browser does not tell when its time zone changes. */
function subscribeToNothing(): () => void {
  return () => {};
}
