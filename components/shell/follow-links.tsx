"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { pressedLink } from "./pressed-link";

/**
 * Follows a link to another page of ours without loading the whole document anew, and shows on the link that its page is on
 * its way. The links themselves are the browser's own: without script, or before it runs, the browser follows them.
 */
export function FollowLinks() {
  const router = useRouter();
  const followed = useRef<Element>(null);
  const [isOnItsWay, startTransition] = useTransition();

  // External system: the document, any link of which may be pressed.
  useEffect(() => {
    function follow(event: MouseEvent): void {
      const link = pressedLink(event);
      if (link === undefined) return;
      event.preventDefault();
      followed.current?.removeAttribute("data-pending");
      followed.current = link;
      link.setAttribute("data-pending", "");
      startTransition(() => router.push(link.pathname + link.search + link.hash));
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  // External system: the link that was marked.
  useEffect(() => {
    if (!isOnItsWay) followed.current?.removeAttribute("data-pending");
  }, [isOnItsWay]);

  return null;
}
