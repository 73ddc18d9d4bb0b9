import type { StartRoute } from "#lib/domain/commit/start-route";
import type { CareerPath } from "#lib/domain/roadmap/career-path";

/** The link from a path's page to the page on which the path begins; `isNext` where nothing has to be left for it. */
type StartLink = Readonly<{
  href: string;
  label: string;
  /** Of the same link at the end of the page, far from the title of the path. */
  labelAtEnd: string;
  isNext: boolean;
}>;

/** Returns the link to the page that applies to beginning `path`: it says what that page asks. */
export function startLink({
  path: { id, title },
  page,
}: Readonly<{ path: Pick<CareerPath, "id" | "title">; page: StartRoute["page"] }>): StartLink {
  if (page === "roadmap") {
    const labelAtEnd = "See how far you are";
    return { href: "/roadmap", label: "Your roadmap", labelAtEnd, isNext: true };
  }
  if (page === "commit") {
    const labelAtEnd = `Commit to ${title}`;
    return { href: `/commit/${id}`, label: "Commit to this path", labelAtEnd, isNext: true };
  }
  const labelAtEnd = `Switch to ${title}`;
  return { href: `/switch/${id}`, label: "Switch to this path", labelAtEnd, isNext: false };
}
