"use client";

import { usePathname } from "next/navigation";

/** A link of a navigation: knows whether it leads to where the reader is, or to what is above it. */
export function NavLink({ href, children }: Readonly<{ href: string; children: string }>) {
  const pathname = usePathname();
  const isAbove = pathname.startsWith(`${href}/`);
  return (
    <a
      href={href}
      aria-current={pathname === href ? "page" : isAbove || undefined}
      className="nav-link"
    >
      {children}
    </a>
  );
}
