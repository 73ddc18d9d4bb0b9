/** A fill of slanted hairlines: `fill={`url(#${id})`}`. The id must be one of a kind on the page. */
export function ChartHatch({ id }: Readonly<{ id: string }>) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0.5" x2="0.5" y1="0" y2="5" className="stroke-edge" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
