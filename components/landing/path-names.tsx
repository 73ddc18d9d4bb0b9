"use client";

type PathName = Readonly<{ id: string; title: string; bestFor: string }>;

/** The paths by name, each with whom it is for. */
export function PathNames({ paths }: Readonly<{ paths: readonly PathName[] }>) {
  return (
    <ul className="border-t border-line">
      {paths.map(({ id, title, bestFor }) => (
        <li
          key={id}
          className="grid items-baseline gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-2"
        >
          <a
            href={`/paths/${id}`}
            className="text-xl text-ink decoration-edge hover:decoration-ink"
          >
            {title}
          </a>
          <p className="font-sans text-base text-ink-soft">{bestFor}</p>
        </li>
      ))}
    </ul>
  );
}
