import { evidenceParts, placeOf } from "#lib/domain/text/evidence-parts";

/** A learner's evidence: words, and links to somewhere else, which learn neither this address nor any credit from it. */
export function SharedEvidence({ evidence, of }: Readonly<{ evidence: string; of: string }>) {
  const { links, words } = evidenceParts(evidence);
  return (
    <div className="max-w-prose font-sans text-sm wrap-anywhere print:max-w-none print:basis-full">
      {links.map((link) => (
        <p key={link}>
          <a
            href={link}
            rel="noreferrer noopener nofollow"
            referrerPolicy="no-referrer"
            className="inline-block min-h-6"
          >
            <span className="sr-only">Evidence for {of}: </span>
            {placeOf(link)}
          </a>
        </p>
      ))}
      {words === "" ? null : <p className="whitespace-pre-line">Evidence: {words}</p>}
    </div>
  );
}
