"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Pending } from "./pending-link";

/** A link of a navigation: knows whether it leads to where the reader is, or to what is above it. */
export function NavLink({ href, children }: Readonly<{ href: string; children: string }>) {
  const pathname = usePathname();
  const isAbove = pathname.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={pathname === href ? "page" : isAbove || undefined}
      className="nav-link"
    >
      <Pending>{children}</Pending>
    </Link>
  );
}
