import { ButtonLink } from "#components/ui/button";
import type { StartRoute } from "#lib/domain/commit/start-route";
import { startLink } from "./start-link.ts";

/** The one way from a path's page onto the path. Only what is really next wears the signal. */
export function PathStart({
  id,
  start,
}: Readonly<{
  id: string;
  /** The page on which the path begins for who asks. */
  start: StartRoute["page"];
}>) {
  const { href, label, isNext } = startLink({ path: id, page: start });
  return (
    <ButtonLink href={href} variant={isNext ? "next" : "quiet"}>
      {label}
    </ButtonLink>
  );
}
