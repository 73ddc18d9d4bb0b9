import { CLAIMS } from "#lib/wording/claims";

/** What the page holds, as links into it. */
export function ClaimList() {
  return (
    <nav aria-label="On this page" className="mb-14 max-w-3xl font-sans">
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {[
          ...CLAIMS,
          { id: "path-hopping", title: "Not known: whether changing paths harms you" },
          { id: "our-numbers", title: "Not known: which numbers would be right" },
        ].map(({ id, title }) => (
          <li key={id} className="border-t border-line py-2">
            <a href={`#${id}`} className="inline-flex min-h-6 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
