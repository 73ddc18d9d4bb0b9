"use client";

import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";

/** Who is signed in, and what they can do about it: it opens without JavaScript, and with it closes by itself. */
export function AccountMenu({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  const menu = useRef<HTMLDetailsElement>(null);

  // External system: the document, on any part of which a press or Escape closes the menu.
  useEffect(() => {
    function press({ target }: PointerEvent): void {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    }
    function pressKey({ key }: KeyboardEvent): void {
      if (key !== "Escape" || !menu.current?.open) return;
      close();
      menu.current.querySelector("summary")?.focus();
    }
    function close(): void {
      menu.current?.removeAttribute("open");
    }
    document.addEventListener("pointerdown", press);
    document.addEventListener("keydown", pressKey);
    return () => {
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("keydown", pressKey);
    };
  }, []);

  // It would lie over what the focus goes to.
  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
      currentTarget.removeAttribute("open");
    }
  }

  return (
    <details ref={menu} onBlur={leave} className="group/account relative">
      <summary className="nav-link list-none gap-2 max-sm:w-11 max-sm:justify-center max-[22rem]:w-9 [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 shrink-0">
          <path
            d="M10 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M3 17.5c.4-3.6 3.2-5.5 7-5.5s6.6 1.9 7 5.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
        </svg>
        <span className="sr-only">Account of </span>
        <span className="max-w-48 truncate text-sm max-sm:sr-only">{name}</span>
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 shrink-0 group-open/account:rotate-180 max-sm:hidden"
        >
          <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className="absolute top-full right-0 z-20 flex w-72 max-w-[calc(100vw-2.5rem)] flex-col gap-4 border border-edge bg-sheet p-5">
        {children}
      </div>
    </details>
  );
}
