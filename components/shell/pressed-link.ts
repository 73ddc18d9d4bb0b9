/** Returns the link to another page of ours that this press asks for; none where the browser is asked for something else. */
export function pressedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link instanceof HTMLAnchorElement && leadsToOurPage(link) ? link : undefined;
}

/** Not to another site or tab, a file, or a place on the page that is shown. */
function leadsToOurPage(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.pathname.startsWith("/api/")) return false;
  if (link.target !== "" || link.hasAttribute("download")) return false;
  const isHere = link.pathname + link.search === location.pathname + location.search;
  return !isHere || link.hash === "";
}
