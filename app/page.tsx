import Link from "next/link";
import { BeginningAnswers, SwitchingAnswers } from "#components/landing/answers";
import { Hero } from "#components/landing/hero";
import { PathNames } from "#components/landing/path-names";
import { PhaseTrail } from "#components/landing/phase-trail";
import { LandingSection } from "#components/landing/section";
import { loadShell } from "#lib/loaders/account/viewer";
import { loadPaths } from "#lib/loaders/paths/paths";

export default async function LandingPage() {
  const [{ viewer }, offers] = await Promise.all([loadShell(), loadPaths()]);
  const names = offers.map(({ path: { id, title, facts } }) => ({
    id,
    title,
    bestFor: facts.bestFor,
  }));
  return (
    <>
      <Hero startHref={viewer === null ? "/sign-up?next=/roadmap" : "/roadmap"} />
      <section className="border-t border-ink py-12 sm:py-16">
        <h2 className="mb-9 max-w-2xl text-3xl">Every path has the same five phases</h2>
        <PhaseTrail />
      </section>
      <LandingSection title="Why only one path?">
        <p className="text-lg">
          Python leads to many kinds of work. After the fundamentals these ways part, and each of
          them is long. Whoever walks a little of all of them knows many beginnings. Whoever stays
          on one can, at some point, build something real with it.
        </p>
        <p className="text-ink-soft">
          So Waymark asks you to choose once, with care, and then keeps the rest out of your sight:
          one next milestone, why it is next, and how long it takes.
        </p>
        <p>
          <Link href="/how-it-works" prefetch={false}>
            Five common mistakes, and what Waymark does against them
          </Link>
        </p>
      </LandingSection>
      <LandingSection title="The seven paths">
        <PathNames paths={names} />
      </LandingSection>
      <LandingSection title="And when you want to switch?">
        <SwitchingAnswers />
      </LandingSection>
      <LandingSection title="Before you begin">
        <BeginningAnswers />
      </LandingSection>
    </>
  );
}
