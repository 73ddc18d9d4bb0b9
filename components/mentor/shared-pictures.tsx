import type { Picture } from "#lib/domain/pictures/picture";

/** The pictures of a learner's evidence, each with what there is to see. */
export function SharedPictures({
  pictures,
  of,
  srcOf,
}: Readonly<{ pictures: readonly Picture[]; of: string; srcOf: (picture: string) => string }>) {
  return pictures.map(({ id, description, width, height }) => (
    // biome-ignore lint/performance/noImgElement: it is served as it is kept
    <img
      key={id}
      src={srcOf(id)}
      width={width}
      height={height}
      alt={description === "" ? `A picture of ${of}` : description}
      loading="lazy"
      className="mt-1 h-auto max-h-72 w-auto max-w-full self-start border border-line"
    />
  ));
}
