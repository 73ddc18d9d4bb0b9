import { isWebAddress } from "#lib/domain/text/web-address";

/** A learner's evidence: a note in words, or a link to somewhere else, which learns neither this address nor any credit from it. */
export function SharedEvidence({ evidence, of }: Readonly<{ evidence: string; of: string }>) {
  return (
    <p className="max-w-prose font-sans text-sm wrap-anywhere">
      {isWebAddress(evidence) ? (
        <a
          href={evidence}
          rel="noreferrer noopener nofollow"
          referrerPolicy="no-referrer"
          className="inline-block min-h-6"
        >
          <span className="sr-only">Evidence for {of}: </span>
          {placeOf(evidence)}
        </a>
      ) : (
        <>Evidence: {evidence}</>
      )}
    </p>
  );
}

function placeOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return pathname === "/" ? hostname : `${hostname}${pathname}`;
}
