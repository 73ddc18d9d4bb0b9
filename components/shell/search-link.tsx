"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { type MouseEvent, useEffect } from "react";
import { Pending } from "#components/ui/pending-link";
import { isShortcut, searchField, wantFocus } from "../search/search-shortcut";

/** The way to the search from every page: a link, and the `/` key where it is on. */
export function SearchLink() {
  const router = useRouter();
  const pathname = usePathname();

  // The key is heard by the document, whatever is focused.
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (!isShortcut(event)) return;
      event.preventDefault();
      const field = searchField();
      if (field === null) {
        wantFocus();
        router.push("/search");
      } else {
        field.select();
      }
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [router]);

  function focusHere(event: MouseEvent): void {
    const field = searchField();
    if (field === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    field.select();
  }

  return (
    <Link
      href="/search"
      prefetch={false}
      onClick={focusHere}
      aria-current={pathname === "/search" ? "page" : undefined}
      className="nav-link site-tool"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M8.5 2.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13 13l5 5" />
      </svg>
      <Pending>Search</Pending>
    </Link>
  );
}
