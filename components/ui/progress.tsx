/** How far something has come. `label` is its accessible name; write the numbers beside it in words. */
export function Progress({
  label,
  value,
  max,
}: Readonly<{ label: string; value: number; max: number }>) {
  return (
    <progress
      aria-label={label}
      value={Math.min(value, Math.max(max, 1))}
      max={Math.max(max, 1)}
      className="progress"
    />
  );
}
