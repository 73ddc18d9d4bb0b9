import { NoticeToCome } from "#components/bare/notice-to-come";
import { SearchForm } from "#components/search/search-form";
import { SearchResults } from "#components/search/search-results";
import { SearchShortcutSetting } from "#components/search/search-shortcut-setting";
import { EmptyState } from "#components/ui/empty-state";
import { PageHeader } from "#components/ui/page";
import { loadSearch } from "#lib/loaders/search";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { counted } from "#lib/wording/numbers";

type SearchPageProps = Readonly<{ searchParams: Promise<Readonly<{ q?: string | string[] }>> }>;

export const metadata = pageMetadata({
  title: "Search",
  description:
    "Find any path, milestone or resource in Waymark: seven career paths with Python, what you would learn on each, and what to read for it.",
  address: "/search",
});

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const query = ([(await searchParams).q].flat()[0] ?? "").trim().slice(0, 200);
  const { result, paths, record, isSignedIn } = await loadSearch(query);
  return (
    <>
      <PageHeader title="Search" />
      <SearchForm query={query} />
      <p role="status" className="mt-6 font-sans text-ink-soft">
        {result.words.length > 0
          ? `${counted(result.count, "match", "matches")} for “${query}”`
          : ""}
      </p>
      <SearchResults result={result} paths={paths} record={record} />
      <div className="mt-8 flex flex-col gap-10">
        {query === "" || result.count > 0 ? null : (
          <EmptyState title="Nothing found">
            <p>
              Try fewer words, or just the start of them: “data” finds databases too. The search
              covers titles, outcomes, steps and reading.
            </p>
            <p>
              <a href="/paths">Compare the seven paths</a> instead, each with its whole roadmap.
            </p>
          </EmptyState>
        )}
        {query === "" ? (
          <EmptyState title="Your results will appear here">
            <p>
              Try something you have heard of:{" "}
              {["SQL", "Docker", "pandas", "tests"].map((word, at) => (
                <span key={word}>
                  {at > 0 ? ", " : ""}
                  <a href={`/search?q=${word}`} className="inline-block min-h-6">
                    {word}
                  </a>
                </span>
              ))}
              .
            </p>
          </EmptyState>
        ) : null}
        {/* Strangers' pages to read have no scripts that could hear the key. */}
        {isSignedIn ? <SearchShortcutSetting /> : <NoticeToCome />}
      </div>
    </>
  );
}
