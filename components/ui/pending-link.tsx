"use client";

import Link, { useLinkStatus } from "next/link";
import type { ComponentProps, ReactNode } from "react";

/** A link that shows on itself that its page is on its way. It prefetches nothing unless asked. */
export function PendingLink({
  children,
  prefetch = false,
  ...link
}: Omit<ComponentProps<typeof Link>, "style" | "children"> & Readonly<{ children: ReactNode }>) {
  return (
    <Link {...link} prefetch={prefetch}>
      <Pending>{children}</Pending>
    </Link>
  );
}

/** Goes inside a Link: its words are drawn with a dashed line under them while the page is on its way. */
export function Pending({ children }: Readonly<{ children: ReactNode }>) {
  const { pending } = useLinkStatus();
  return <span className={pending ? "pending" : undefined}>{children}</span>;
}
