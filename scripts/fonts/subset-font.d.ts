declare module "subset-font" {
  type Range = Readonly<{ min: number; max: number }>;

  /** Returns the font with these letters and these ranges of its axes alone. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: Readonly<{
      targetFormat: "woff2";
      variationAxes: Readonly<Record<string, Range>>;
    }>,
  ): Promise<Buffer>;
}
