import { usePathname } from "next/navigation";

/** The way to the search from every page. */
export function SearchLink() {
  const pathname = usePathname();
  return (
    <a
      href="/search"
      aria-current={pathname === "/search" ? "page" : undefined}
      className="nav-link site-tool"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M8.5 2.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13 13l5 5" />
      </svg>
      <span>Search</span>
    </a>
  );
}
