import { BeginningAnswers, SwitchingAnswers } from "#components/landing/answers";
import { BeginSection } from "#components/landing/begin-section";
import { Hero } from "#components/landing/hero";
import { PathNames } from "#components/landing/path-names";
import { PhaseTrail } from "#components/landing/phase-trail";
import { SampleDepths } from "#components/landing/sample-depths";
import { SampleSwitch } from "#components/landing/sample-switch";
import { SampleToday } from "#components/landing/sample-today";
import { LandingSection } from "#components/landing/section";
import { loadLanding } from "#lib/loaders/landing";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { SITE } from "#lib/wording/site";

export const metadata = pageMetadata({
  title: "Learn Python, choose one path",
  fullTitle: SITE.title,
  description: SITE.description,
  address: "/",
});

export default async function LandingPage() {
  const { start, paths, samples } = await loadLanding();
  const names = paths.map(({ id, title, facts }) => ({ id, title, bestFor: facts.bestFor }));
  return (
    <>
      <Hero startHref={start} />
      {samples === undefined ? null : (
        <LandingSection
          title="One next thing"
          lead={
            <p>
              Open Waymark and you see what to do now, why it comes next, and how long it takes. The
              rest stays out of sight.
            </p>
          }
        >
          <SampleToday learner={samples.steady} />
        </LandingSection>
      )}
      <section className="border-t border-ink py-12 sm:py-16">
        <h2 className="mb-9 max-w-2xl text-3xl">Every path has the same five phases</h2>
        <PhaseTrail />
      </section>
      <LandingSection title="Why only one path?">
        <p className="text-lg">
          Python leads to many kinds of work. After the fundamentals these paths split, and each one
          is long. Try a little of each and you only ever learn the beginnings. Stay on one, and you
          get to build something real.
        </p>
        <p className="text-ink-soft">
          So Waymark asks you to choose once, with care, and then helps you follow that path to the
          end.
        </p>
        <p>
          <a href="/how-it-works">Five common mistakes, and what Waymark does about them</a>
        </p>
        {samples === undefined ? null : <SampleDepths {...samples} />}
      </LandingSection>
      <LandingSection
        title="The seven paths"
        lead={
          <p>
            Compare them by what you would do all day. Or{" "}
            <a href="/choose">answer thirteen questions</a> and get a ranking with reasons. You do
            not need an account.
          </p>
        }
      >
        <PathNames paths={names} />
      </LandingSection>
      <LandingSection
        title="And when you want to switch?"
        lead={<p>You can, at any time. First you see what you keep and what you leave.</p>}
      >
        {samples?.steady.path === undefined ? null : (
          <SampleSwitch
            why={samples.steady.enrollment?.why ?? ""}
            from={samples.steady.path}
            to={samples.to}
            carry={samples.carry}
          />
        )}
        <SwitchingAnswers />
      </LandingSection>
      <LandingSection title="Before you begin">
        <BeginningAnswers />
      </LandingSection>
      <BeginSection startHref={start} />
    </>
  );
}
