"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isShortcut, searchField, wantFocus } from "../search/search-shortcut";

/** The `/` key, where it is on: it leads to the search from every page. */
export function SearchKey() {
  const router = useRouter();

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

  return null;
}
