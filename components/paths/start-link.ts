import type { StartRoute } from "#lib/domain/commit/start-route";

/** The link from a path's page to the page on which the path begins; `isNext` where nothing has to be left for it. */
type StartLink = Readonly<{ href: string; label: string; isNext: boolean }>;

/** Returns the link to the page that applies to beginning `path`: it says what that page asks. */
export function startLink({
  path,
  page,
}: Readonly<{ path: string; page: StartRoute["page"] }>): StartLink {
  if (page === "roadmap") return { href: "/roadmap", label: "Your roadmap", isNext: true };
  if (page === "commit") {
    return { href: `/commit/${path}`, label: "Commit to this path", isNext: true };
  }
  return { href: `/switch/${path}`, label: "Switch to this path", isNext: false };
}
