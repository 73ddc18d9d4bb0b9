/** Returns how often a test does what it repeats: fewer times in `npm run test:trust`, all of them with `-- --long`. */
export function rounds({ short, long }: Readonly<{ short: number; long: number }>): number {
  return process.env.WAYMARK_TRUST_LONG ? long : short;
}

/**
 * Returns how long something may take: the bar itself with `-- --long`, on a machine that does nothing else; else
 * a limit that only a fault passes, since on a shared machine a time says more about its neighbors.
 */
export function longest({ bar, fault }: Readonly<{ bar: number; fault: number }>): number {
  return process.env.WAYMARK_TRUST_LONG ? bar : fault;
}

/** Says what a test measured, among the lines of `npm run test:trust`. */
export function measured(text: string): void {
  console.log(`  · ${text}`);
}
