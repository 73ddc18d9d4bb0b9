import { DATA_MAP } from "#lib/wording/data-map";

/** What is kept, why, and for how long. */
export function KeptList() {
  return (
    <dl className="flex flex-col font-sans">
      {DATA_MAP.map(({ what, why, howLong }) => (
        <div key={what} className="border-b border-line py-4 first:border-t">
          <dt className="font-semibold">{what}</dt>
          <dd>{why}</dd>
          <dd className="text-sm text-ink-soft">Kept: {howLong}.</dd>
        </div>
      ))}
    </dl>
  );
}
