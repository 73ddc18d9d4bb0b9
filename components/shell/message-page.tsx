import type { ReactNode } from "react";

/** A page for when there is no page: what happened, and the ways on from here. Every page carries it: its look is in message.css. */
export function MessagePage({
  title,
  children,
  ways,
}: Readonly<{ title: string; children: ReactNode; ways: ReactNode }>) {
  return (
    <div className="message">
      <svg viewBox="0 0 160 40" aria-hidden="true">
        <path d="M2 32C28 34 34 12 60 14S92 30 108 24" />
        <path d="M112 22C126 16 140 20 158 8" />
        <path d="M60 4 70 14 60 24 50 14Z" />
      </svg>
      <h1>{title}</h1>
      <div>{children}</div>
      <div>{ways}</div>
    </div>
  );
}
