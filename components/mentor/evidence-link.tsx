/** A learner's evidence: a link to somewhere else, which learns neither this address nor any credit from it. */
export function EvidenceLink({ url, of }: Readonly<{ url: string; of: string }>) {
  const { hostname, pathname } = new URL(url);
  const place = pathname === "/" ? hostname : `${hostname}${pathname}`;
  return (
    <p className="font-sans text-sm break-all">
      <a
        href={url}
        rel="noreferrer noopener nofollow"
        referrerPolicy="no-referrer"
        className="inline-block min-h-6"
      >
        <span className="sr-only">Evidence for {of}: </span>
        {place}
      </a>
    </p>
  );
}
