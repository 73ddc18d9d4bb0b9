import Link from "next/link";
import type { OrderLink } from "#lib/domain/paths/path-order";

/** Ways to put the paths in order and to select some: plain links, so each state has its address. */
export function PathOrderLinks({
  sort,
  show,
}: Readonly<{ sort: readonly OrderLink[]; show: readonly OrderLink[] }>) {
  return (
    <div className="flex flex-col gap-y-1 pb-3 font-sans text-sm sm:pb-0">
      <LinkRow label="Order" links={sort} />
      <LinkRow label="Show" links={show} />
    </div>
  );
}

function LinkRow({ label, links }: Readonly<{ label: string; links: readonly OrderLink[] }>) {
  return (
    <nav aria-label={label} className="flex items-baseline gap-x-4">
      <span aria-hidden="true" className="w-12 shrink-0 font-semibold">
        {label}
      </span>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ label: words, href, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={isCurrent || undefined}
              className="inline-flex min-h-11 min-w-6 items-center text-ink-soft sm:min-h-8 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
