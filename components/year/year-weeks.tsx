import { PREVIEW_COLOURS } from "../share/preview-colours.ts";

const [WIDTH, HEIGHT] = [1056, 130];

/** The hours of each week as bars on a line. */
export function YearWeeks({ weeks }: Readonly<{ weeks: readonly number[] }>) {
  const most = Math.max(1, ...weeks);
  const column = WIDTH / weeks.length;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 1}H${WIDTH}`} stroke={PREVIEW_COLOURS.inkSoft} strokeWidth="2" />
      {weeks.map((hours, week) => {
        const height = Math.round(((HEIGHT - 6) * hours) / most);
        return height === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a week of a year is its place in it
            key={week}
            x={Math.round(week * column + column * 0.15)}
            y={HEIGHT - 1 - height}
            width={Math.round(column * 0.7)}
            height={height}
            fill={PREVIEW_COLOURS.trail}
          />
        );
      })}
    </svg>
  );
}
