import { ClaimArticle } from "#components/claims/claim-article";
import { ClaimList } from "#components/claims/claim-list";
import { NotKnown } from "#components/claims/not-known";
import { PageHeader } from "#components/ui/page";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { CLAIMS } from "#lib/wording/claims";

export const metadata = pageMetadata({
  title: "What is known, and what is not",
  description:
    "The studies behind what Waymark tells learners, what each of them does not show, and which numbers are Waymark’s own judgment.",
  address: "/evidence",
});

export default function EvidencePage() {
  return (
    <>
      <PageHeader
        title="What is known, and what is not"
        lead={
          <p>
            When Waymark says that something helps, these are the studies behind it, each with what
            it does not show. The rest is our own judgment, and we say so.
          </p>
        }
      />
      <ClaimList />
      <section aria-labelledby="known">
        <h2 id="known" className="mb-6 text-3xl">
          What is known
        </h2>
        <ol>
          {CLAIMS.map((claim) => (
            <ClaimArticle key={claim.id} claim={claim} />
          ))}
        </ol>
        <p className="max-w-prose border-t border-line py-6 font-sans text-sm text-ink-soft">
          <dfn className="font-semibold not-italic">g</dfn> says how far apart two groups are,
          compared with how much people differ anyway: 0 is no difference at all, and at 0.5 about
          69 of 100 people of the better group are above the average of the other. That reading
          takes results to be spread as they usually are, evenly around their average.
        </p>
      </section>
      <section aria-labelledby="not-known" className="border-t border-ink pt-10">
        <h2 id="not-known" className="mb-6 text-3xl">
          What is not known
        </h2>
        <NotKnown />
      </section>
      <p className="border-t border-line pt-8">
        <a href="/how-it-works">How Waymark works</a>
      </p>
    </>
  );
}
