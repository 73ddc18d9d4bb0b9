"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** A heading that takes the focus when something else comes to stand under it: the pressed button took it along. */
export function FocusedHeading({
  id,
  about,
  children,
}: Readonly<{
  id: string;
  /** What stands under it: another value is another thing. */
  about: string;
  children: ReactNode;
}>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(about);
  // External system: the document's focus.
  useEffect(() => {
    if (before.current === about) return;
    before.current = about;
    heading.current?.focus();
  }, [about]);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className="max-w-3xl text-2xl">
      {children}
    </h2>
  );
}
