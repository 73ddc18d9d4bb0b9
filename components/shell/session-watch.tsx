"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { giveBackTyped, keepTyped, watchTyping } from "../form/kept-in-tab";
import { endSigningOut, isSigningOut, noteSignedIn, signedInHere } from "../form/signed-in-note";
import { announceSignOut } from "./announce-sign-out";

/**
 * Leaves the page when its learner signs out or somebody else signs in, in this tab or another one: a document belongs to one
 * learner, and what is private goes with it.
 */
export function SessionWatch({ learner = "" }: Readonly<{ learner?: string }>) {
  const page = usePathname();
  const owner = useRef(learner);

  // External systems: the other tabs of this browser, and its history, which can bring a page back as it was.
  useEffect(() => {
    if (owner.current !== "" && owner.current !== learner) {
      noteSignedIn(learner);
      leave(owner.current);
      return;
    }
    owner.current = learner;
    if (endSigningOut() || learner !== "") noteSignedIn(learner);
    if (learner === "") return;
    function check(): void {
      if ((signedInHere() ?? learner) !== learner) leave(learner);
    }
    // Back may be quicker than the page after signing out is to say so: WebKit keeps pages that say `no-store`, too.
    function checkFromHistory({ persisted }: PageTransitionEvent): void {
      if (persisted && isSigningOut()) leave(learner);
      else check();
    }
    addEventListener("storage", check);
    addEventListener("pageshow", checkFromHistory);
    document.addEventListener("visibilitychange", check);
    return () => {
      removeEventListener("storage", check);
      removeEventListener("pageshow", checkFromHistory);
      document.removeEventListener("visibilitychange", check);
    };
  }, [learner]);

  // External system: the forms of the document, one or two of which sign out.
  useEffect(announceSignOut, []);

  // External system: the fields of the document, whose forms know nothing of each other.
  useEffect(watchTyping, []);

  // External system: what this tab kept when the page was left.
  useEffect(() => {
    if (learner !== "" && page !== "") giveBackTyped(learner);
  }, [learner, page]);

  return null;
}

/** Loads the page anew, for whoever is signed in now. */
function leave(learner: string): void {
  keepTyped(learner);
  document.documentElement.hidden = true;
  // Without its fragment, or it would only scroll.
  location.replace(location.pathname + location.search);
}
