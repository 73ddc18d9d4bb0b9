import { buttonLook } from "#components/ui/button";
import { YEAR_CARD_PARTS, type YearCardPart } from "#lib/domain/year/year-card";
import { CARD_PART_LABELS } from "#lib/wording/year";

/** What the picture of a year may show: nothing is on it that is not ticked here. It asks for this page again, with the picture. */
export function YearPictureForm({
  year,
  parts,
}: Readonly<{ year: number; parts: readonly YearCardPart[] }>) {
  const picture = `/year/${year}/picture?${parts.map((part) => `show=${part}`).join("&")}`;
  return (
    <>
      <form action={`/year/${year}#picture`} className="flex flex-col items-start gap-4 font-sans">
        <fieldset>
          <legend className="max-w-prose">
            Choose what it shows. Nothing else is on it, and nobody sees it until you share the
            file.
          </legend>
          <div className="mt-2 grid gap-x-8 sm:grid-cols-2">
            {YEAR_CARD_PARTS.map((part) => (
              <label
                key={part}
                className="inline-flex min-h-11 cursor-pointer items-center gap-2.5"
              >
                <input
                  type="checkbox"
                  name="show"
                  value={part}
                  defaultChecked={parts.includes(part)}
                  className="size-6 shrink-0 accent-ink"
                />
                {CARD_PART_LABELS[part]}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className={buttonLook("quiet")}>
          Draw the picture
        </button>
      </form>
      {parts.length === 0 ? null : (
        <figure className="flex max-w-2xl flex-col items-start gap-3">
          {/* biome-ignore lint/performance/noImgElement: the image optimizer is off, and this is drawn for one person */}
          <img
            src={picture}
            width={1200}
            height={630}
            alt={`${year}: ${parts.map((part) => CARD_PART_LABELS[part].toLowerCase()).join(", ")}`}
            className="h-auto w-full border border-line"
          />
          <figcaption className="font-sans">
            <a href={picture} download={`waymark-${year}.png`}>
              Download the picture
            </a>
          </figcaption>
        </figure>
      )}
    </>
  );
}
