"use client";

import { useEffect } from "react";
import { noteSignedIn } from "../form/signed-in-note";

/** Tells the other tabs of this browser that nobody is signed in any more: their pages of a deleted learner go. */
export function TellOtherTabs() {
  // External system: the other tabs. Only the answer knows that the account is gone, and it has emptied the storage.
  useEffect(() => noteSignedIn(""), []);
  return null;
}
