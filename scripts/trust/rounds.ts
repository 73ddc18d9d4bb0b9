/** Returns how often a test does what it repeats: fewer times in `npm run test:trust`, all of them with `-- --long`. */
export function rounds({ short, long }: Readonly<{ short: number; long: number }>): number {
  return process.env.WAYMARK_TRUST_LONG ? long : short;
}
