import type { ReactNode } from "react";
import type { Claim } from "#lib/wording/claims";

/** One claim: what was found, what that does not show, what Waymark makes of it, and who says so. */
export function ClaimArticle({ claim }: Readonly<{ claim: Claim }>) {
  const { id, title, figure, found, limits, here, source } = claim;
  return (
    <li
      id={id}
      className="grid gap-x-12 gap-y-5 border-t border-line py-9 target:border-ink lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
    >
      <div className="flex flex-col gap-3">
        <h3 className="text-2xl">{title}</h3>
        {figure === undefined ? null : (
          <p
            aria-hidden="true"
            className="font-serif text-4xl text-trail tabular-nums sm:text-5xl sm:whitespace-nowrap"
          >
            {figure}
          </p>
        )}
      </div>
      <div className="flex max-w-prose flex-col gap-4">
        <p className="text-lg">{found}</p>
        <Part title="What it does not show">{limits}</Part>
        <Part title="What Waymark does with it">{here}</Part>
        <p className="border-l border-trail pl-4 font-sans text-sm text-ink-soft">
          {source.authors} ({source.year}). <cite className="text-ink">{source.title}</cite>.{" "}
          {source.in}.
          {source.href === undefined ? null : (
            <>
              {" "}
              <a href={source.href} rel="noreferrer" className="[overflow-wrap:anywhere]">
                {source.link}
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <div>
      <h4 className="font-sans text-sm font-semibold">{title}</h4>
      <p>{children}</p>
    </div>
  );
}
