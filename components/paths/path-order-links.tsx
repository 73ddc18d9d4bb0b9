import Link from "next/link";
import type { OrderLink, PathFilter, PathSort } from "#lib/domain/paths/path-order";
import { FILTER_LABELS, SORT_LABELS } from "#lib/wording/path-order";

/** Ways to put the paths in order and to select some: plain links, so each state has its address. */
export function PathOrderLinks({
  sort,
  show,
}: Readonly<{
  sort: readonly OrderLink<PathSort>[];
  show: readonly OrderLink<PathFilter>[];
}>) {
  return (
    <div className="flex flex-col gap-y-1 pb-3 font-sans text-sm sm:pb-0">
      <LinkRow label="Order" links={sort} words={SORT_LABELS} />
      <LinkRow label="Show" links={show} words={FILTER_LABELS} />
    </div>
  );
}

function LinkRow<Id extends PathSort | PathFilter>({
  label,
  links,
  words,
}: Readonly<{
  label: string;
  links: readonly OrderLink<Id>[];
  words: Readonly<Record<Id, string>>;
}>) {
  return (
    <nav aria-label={label} className="flex items-baseline gap-x-4">
      <span aria-hidden="true" className="w-12 shrink-0 font-semibold">
        {label}
      </span>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ id, href, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={isCurrent || undefined}
              className="inline-flex min-h-11 min-w-6 items-center text-ink-soft sm:min-h-8 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {words[id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
