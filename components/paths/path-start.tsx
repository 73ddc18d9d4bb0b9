import { ButtonLink } from "#components/ui/button";
import type { StartRoute } from "#lib/domain/commit/start-route";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import { startLink } from "./start-link.ts";

type PathStartProps = Readonly<{
  path: CareerPath;
  /** The page on which the path begins for who asks. */
  start: StartRoute["page"];
}>;

/** The one way from a path's page onto the path. Only what is really next wears the signal. */
export function PathStart({ path, start }: PathStartProps) {
  const { href, label, isNext } = startLink({ path, page: start });
  return (
    <ButtonLink href={href} variant={isNext ? "next" : "quiet"}>
      {label}
    </ButtonLink>
  );
}

/** The same way for whoever has read to the end: quiet, as the signal stands at the top. */
export function PathStartAtEnd({ path, start }: PathStartProps) {
  const { href, labelAtEnd } = startLink({ path, page: start });
  return (
    <p className="mt-14 border-t border-line pt-8 print:hidden">
      <ButtonLink href={href} variant="quiet">
        {labelAtEnd}
      </ButtonLink>
    </p>
  );
}
