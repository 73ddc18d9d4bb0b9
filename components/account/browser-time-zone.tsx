"use client";

import { useSyncExternalStore } from "react";
import { browserTimeZone } from "./browser-zone";

/** The browser's time zone goes along with the form; without JavaScript the field stays empty. */
export function BrowserTimeZone() {
  const timeZone = useSyncExternalStore(subscribeToNothing, browserTimeZone, () => "");
  return <input type="hidden" name="timeZone" value={timeZone} />;
}

/** A browser does not tell when its time zone changes. */
function subscribeToNothing(): () => void {
  return () => {};
}
