"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { buttonLook } from "#components/ui/button";
import { askAsTyped } from "./ask-as-typed";
import { searchField, takeFocus } from "./search-shortcut";

/** Finds as one types. Without JavaScript it is an ordinary form: the address is the same. */
export function SearchForm({ query }: Readonly<{ query: string }>) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [isWaiting, startTransition] = useTransition();

  // The field is the browser's: it is focused when the key led here.
  useEffect(() => {
    if (takeFocus()) searchField()?.focus();
  }, []);

  // External system: the form, and the links to this page around it, which lead to the field.
  useEffect(() => {
    if (form.current === null) return;
    return askAsTyped({
      form: form.current,
      show: (address) => startTransition(() => router.replace(address, { scroll: false })),
    });
  }, [router]);

  return (
    <search>
      <form ref={form} action="/search" className="flex max-w-2xl flex-col gap-1.5 font-sans">
        <label htmlFor="search-field" className="self-start font-semibold">
          Look for
        </label>
        <div className="flex gap-3">
          <input
            id="search-field"
            type="search"
            name="q"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="search-hint"
            className="h-12 w-full min-w-0 rounded-sm border border-edge bg-sheet px-3.5 font-sans text-lg text-ink"
          />
          <button
            type="submit"
            aria-busy={isWaiting || undefined}
            className={buttonLook("primary")}
          >
            Search
          </button>
        </div>
        <p id="search-hint" className="text-sm text-ink-soft">
          A path, a milestone, or something to read. The start of a word is enough.
        </p>
      </form>
    </search>
  );
}
