import { Approach } from "#components/how-it-works/approach";
import { Mistakes } from "#components/how-it-works/mistakes";
import { PageHeader } from "#components/ui/page";
import { pageMetadata } from "#lib/loaders/share/page-metadata";

export const metadata = pageMetadata({
  title: "How it works",
  description:
    "Five common mistakes people make when they teach themselves Python, what Waymark does about each, and the five steps its paths follow.",
  address: "/how-it-works",
});

export default function HowItWorksPage() {
  return (
    <>
      <PageHeader
        title="How it works"
        lead={
          <p>
            When you learn Python on your own, it is easy to lose your way without noticing. Here
            are five ways that happens, and what Waymark does about each.
          </p>
        }
      />
      <section aria-labelledby="mistakes">
        <h2 id="mistakes" className="mb-6 text-3xl">
          Five common mistakes
        </h2>
        <Mistakes />
      </section>
      <section aria-labelledby="steps" className="border-t border-ink py-10">
        <h2 id="steps" className="mb-6 text-3xl">
          Five steps that work better
        </h2>
        <Approach />
        <p>
          <a href="/paths">Look at the seven paths</a>
        </p>
      </section>
      <section aria-labelledby="source" className="border-t border-ink py-10">
        <h2 id="source" className="mb-4 text-3xl">
          Who says so?
        </h2>
        <div className="flex max-w-prose flex-col gap-4">
          <p>
            Both lists come from a 2026 article on which Python path a beginner should choose. It is
            one author’s opinion, written from experience, with no data. We retell it in our own
            words because we think it makes sense. The hours, the order and the rules here are
            Waymark’s own judgment.
          </p>
          <p>
            We know of no study on changing paths. So we do not say that switching makes you fail,
            or that Waymark makes you succeed. Changing your mind early is normal, and often good.
          </p>
          <p>
            <a href="/evidence">What is known, and what is not</a>
          </p>
        </div>
      </section>
    </>
  );
}
