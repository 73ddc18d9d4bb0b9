import { ButtonLink } from "#components/ui/button";

/** The end of the landing page: whoever has read so far can begin from here. */
export function BeginSection({ startHref }: Readonly<{ startHref: string }>) {
  return (
    <section className="flex flex-col items-start gap-6 border-t border-ink pt-12 sm:pt-16">
      <h2 className="text-4xl sm:text-5xl">Begin with one small program</h2>
      <p className="max-w-prose text-lg text-ink-soft">
        The first milestone is getting Python running on your own machine, and writing a program of
        a few lines that you understand. You choose a path later, when you know more.
      </p>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={startHref}>Begin the fundamentals</ButtonLink>
        <ButtonLink href="/choose" variant="quiet">
          Answer thirteen questions first
        </ButtonLink>
      </div>
    </section>
  );
}
