"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => undefined;

/** Puts a text on the clipboard and says so. Where a browser gives scripts none, or without script, there is no button. */
export function CopyButton({ text, label }: Readonly<{ text: string; label: string }>) {
  const [said, setSaid] = useState("");
  const hasClipboard = useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
  if (!hasClipboard) return null;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Your browser did not allow copying. Select the text and copy it yourself.");
    }
  }

  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 font-sans">
      <Button variant="quiet" onClick={copy}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </p>
  );
}
