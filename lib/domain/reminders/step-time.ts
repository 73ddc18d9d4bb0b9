/** About how long a step takes: in minutes, to 5 of them, or, from two hours on, in hours, to the half. */
export type StepTime = Readonly<{ minutes: number } | { hours: number }>;

/** Returns about how long a step of so many hours takes. */
export function stepTimeOf(hours: number): StepTime {
  const minutes = Math.round(hours * 12) * 5;
  return minutes < 120 ? { minutes: Math.max(minutes, 5) } : { hours: Math.round(hours * 2) / 2 };
}
