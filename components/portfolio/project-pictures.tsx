import type { Picture } from "#lib/domain/pictures/picture";

/** The pictures of a project, each with what there is to see. `address` is that of the page's pictures. */
export function ProjectPictures({
  pictures,
  title,
  srcOf,
}: Readonly<{
  pictures: readonly Picture[];
  title: string;
  srcOf: (picture: string) => string;
}>) {
  return pictures.map(({ id, description, width, height }) => (
    <figure key={id} className="mt-2 flex flex-col gap-1.5">
      {/* biome-ignore lint/performance/noImgElement: it is served as it is kept */}
      <img
        src={srcOf(id)}
        width={width}
        height={height}
        alt={description === "" ? `A picture of ${title}` : description}
        loading="lazy"
        className="h-auto max-h-[32rem] w-auto max-w-full border border-line print:max-h-[8cm]"
      />
      {description === "" ? null : (
        <figcaption aria-hidden="true" className="font-sans text-sm text-ink-soft">
          {description}
        </figcaption>
      )}
    </figure>
  ));
}
