"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useTransition } from "react";
import { buttonLook } from "#components/ui/button";
import { searchField, takeFocus } from "./search-shortcut";

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 250;

/** Finds as one types. Without JavaScript it is an ordinary form: the address is the same. */
export function SearchForm({ query }: Readonly<{ query: string }>) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(query);
  const [isWaiting, startTransition] = useTransition();

  // The field is the browser's: it is focused when the key led here.
  useEffect(() => {
    if (takeFocus()) field.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);

  // External system: the links to this page around it, which lead to the field.
  useEffect(() => {
    document.addEventListener("click", focusHere, { capture: true });
    return () => document.removeEventListener("click", focusHere, { capture: true });
  }, []);

  function ask(): void {
    clearTimeout(timer.current);
    const wanted = field.current?.value.trim() ?? "";
    if (wanted === asked.current) return;
    asked.current = wanted;
    const address = wanted === "" ? "/search" : `/search?q=${encodeURIComponent(wanted)}`;
    startTransition(() => router.replace(address, { scroll: false }));
  }

  function askAfterPause(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, PAUSE);
  }

  function askNow(event: FormEvent): void {
    event.preventDefault();
    ask();
  }

  return (
    <search>
      <form
        action="/search"
        onSubmit={askNow}
        className="flex max-w-2xl flex-col gap-1.5 font-sans"
      >
        <label htmlFor="search-field" className="self-start font-semibold">
          Look for
        </label>
        <div className="flex gap-3">
          <input
            ref={field}
            id="search-field"
            type="search"
            name="q"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            onInput={askAfterPause}
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

function focusHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href="/search"]') : null;
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  searchField()?.select();
}
