import { ButtonLink } from "#components/ui/button";

/** For the settings: whether others see a page of the learner's, and the way to it. */
export function PortfolioSetting({
  published,
}: Readonly<{ published: Readonly<{ address: string }> | null }>) {
  return (
    <>
      {published === null ? (
        <p className="max-w-prose">
          One page about what you can do and have built, to put into an application. You choose what
          is on it, and nobody else sees it until you publish it.
        </p>
      ) : (
        <p className="max-w-prose wrap-anywhere">
          Everybody can see your portfolio at <a href={published.address}>{published.address}</a>.
        </p>
      )}
      <p>
        <ButtonLink href="/portfolio" variant="quiet">
          {published === null ? "Make a portfolio" : "Change your portfolio"}
        </ButtonLink>
      </p>
    </>
  );
}
