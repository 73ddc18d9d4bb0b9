/** The files that a learner can take with them. Ordinary links: a download needs no script. */
const FILES = [
  {
    href: "/api/export/waymark.json",
    name: "Everything",
    about:
      "One JSON file. Up to 5 MB, any Waymark can read it in again. Pictures are too large for it: it names the address of each.",
  },
  {
    href: "/api/export/completions.csv",
    name: "Milestones done",
    about: "A table for a spreadsheet (CSV).",
  },
  {
    href: "/api/export/hours.csv",
    name: "Hours by day",
    about: "A table for a spreadsheet (CSV).",
  },
] as const;

export function DataFiles() {
  return (
    <ul aria-label="Your files" className="flex max-w-2xl flex-col font-sans">
      {FILES.map(({ href, name, about }) => (
        <li
          key={href}
          className="flex items-center justify-between gap-x-6 border-b border-line py-3 first:border-t"
        >
          <span className="min-w-0">
            <span className="block font-semibold">{name}</span>
            <span className="block text-sm text-ink-soft">{about}</span>
          </span>
          <a
            href={href}
            aria-label={`Download: ${name}`}
            className="inline-flex min-h-11 shrink-0 items-center"
          >
            Download
          </a>
        </li>
      ))}
    </ul>
  );
}
