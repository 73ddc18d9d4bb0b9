import type { LinkCheck } from "#lib/domain/link-check/link-state";
import { placeOf } from "#lib/domain/text/evidence-parts";
import { localDateOf } from "#lib/domain/time/dates";
import { formatLinkCheck } from "#lib/wording/link-check";
import { CheckLinkForm } from "./check-link-form";

/** The links of a learner's evidence, each with what was found there when they last asked, and a way to ask. */
export function EvidenceLinks({
  milestone,
  links,
  checks,
  timeZone,
}: Readonly<{
  milestone: string;
  links: readonly string[];
  checks: readonly LinkCheck[];
  timeZone: string;
}>) {
  if (links.length === 0) return null;
  const checkOf = (link: string) => checks.find(({ url }) => url === link);
  return (
    <section
      id="evidence-links"
      aria-labelledby="evidence-links-title"
      className="mt-6 flex max-w-2xl scroll-mt-6 flex-col gap-4"
    >
      <h3 id="evidence-links-title" className="text-xl">
        Do your links still work?
      </h3>
      <p className="max-w-prose">
        Waymark looks where a link leads only when you ask. Nothing about you is sent there.
      </p>
      <ul className="flex flex-col">
        {links.map((link) => {
          const check = checkOf(link);
          const on = check && localDateOf({ at: check.at, timeZone });
          return (
            <li
              key={link}
              className="flex flex-col items-start gap-2 border-b border-line py-4 first:border-t"
            >
              <a
                href={link}
                rel="noreferrer noopener"
                referrerPolicy="no-referrer"
                className="inline-block min-h-6 max-w-full wrap-anywhere"
              >
                {placeOf(link)}
              </a>
              {check === undefined || on === undefined ? null : (
                <p>{formatLinkCheck({ check, on })}</p>
              )}
              <CheckLinkForm milestone={milestone} url={link} place={placeOf(link)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
