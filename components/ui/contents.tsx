"use client";

/** The parts of a long page, to go straight to one. */
export function Contents({
  parts,
}: Readonly<{ parts: readonly Readonly<{ id: string; title: string }>[] }>) {
  return (
    <nav aria-label="On this page" className="-mt-6 mb-8 sm:-mt-8 print:hidden">
      <ul className="flex flex-wrap gap-x-6 font-sans">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
