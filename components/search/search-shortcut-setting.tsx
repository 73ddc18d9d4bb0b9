"use client";

import { useSyncExternalStore } from "react";
import { isShortcutOn, onShortcutSet, setShortcut } from "./search-shortcut";

/** Whether `/` opens the search. Without JavaScript there is no such key, and nothing to set. */
export function SearchShortcutSetting() {
  const state = useSyncExternalStore(onShortcutSet, readState, unknown);
  // Before it is known, its place is kept: what stands below it must not move under a press.
  const look = state === "unknown" ? "invisible noscript:hidden" : "";
  return (
    <label
      className={`flex min-h-11 items-center gap-3 self-start font-sans [@media(hover:none)]:hidden ${look}`}
    >
      <input
        type="checkbox"
        checked={state === "on"}
        onChange={(event) => setShortcut(event.target.checked ? "on" : "off")}
        className="size-6 shrink-0 accent-ink"
      />
      <span>
        Open the search with the <kbd className="rounded-sm border border-edge px-2">/</kbd> key
      </span>
    </label>
  );
}

function readState(): "on" | "off" {
  return isShortcutOn() ? "on" : "off";
}

function unknown(): "unknown" {
  return "unknown";
}
