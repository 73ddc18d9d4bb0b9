import { seededRandom } from "../seeded-random.ts";

/** Rolls that are the same for the same learner. */
class Dice {
  readonly roll: () => number;

  constructor(seed: number) {
    this.roll = seededRandom(seed);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.roll();
  }

  /** Box and Muller's normal distribution. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.roll())) * Math.cos(2 * Math.PI * this.roll());
  }

  happens(everyWeeks: number): boolean {
    return this.roll() < 1 / everyWeeks;
  }
}

/** The hours of one week after the other; each call draws another learner of a kind. */
type Kind = (dice: Dice) => () => number;

/** Of 0 or 1: weeks with and without work, each in spells. */
function spells({ dice, on, off }: Readonly<{ dice: Dice; on: number; off: number }>) {
  let isOn = dice.roll() < on / (on + off);
  return () => {
    if (dice.happens(isOn ? on : off)) isOn = !isOn;
    return isOn ? 1 : 0;
  };
}

/** The logarithm of a pace that drifts around 0 and comes back. */
function drift({ dice, stays, by }: Readonly<{ dice: Dice; stays: number; by: number }>) {
  let pace = by * dice.normal();
  return () => {
    pace = stays * pace + by * Math.sqrt(1 - stays * stays) * dice.normal();
    return pace;
  };
}

function noise(dice: Dice): () => number {
  const by = dice.between(0.2, 0.5);
  return () => Math.exp(by * dice.normal());
}

/** For tests and `npm run calibrate`: kinds of learners whose weeks hang together, each in its own way. */
export const KINDS = {
  "a pace that drifts": (dice) => {
    const pace = drift({ dice, stays: dice.between(0.9, 0.98), by: dice.between(0.3, 0.7) });
    const week = noise(dice);
    return () => Math.exp(pace()) * week();
  },
  "a pace that wanders": (dice) => {
    const pace = drift({ dice, stays: 0.99, by: dice.between(0.3, 0.85) });
    const week = noise(dice);
    return () => Math.exp(pace()) * week();
  },
  "a new pace now and then": (dice) => {
    const [lasts, by] = [dice.between(8, 30), dice.between(0.3, 0.8)];
    const week = noise(dice);
    let pace = by * dice.normal();
    return () => {
      if (dice.happens(lasts)) pace = by * dice.normal();
      return Math.exp(pace) * week();
    };
  },
  "spells of work": (dice) => {
    const isOn = spells({ dice, on: dice.between(4, 16), off: dice.between(1.5, 6) });
    const week = noise(dice);
    return () => isOn() * week();
  },
  "seasons and long stops": (dice) => {
    const isOn = spells({ dice, on: dice.between(10, 40), off: dice.between(2, 8) });
    const [swing, from] = [dice.between(0.2, 0.6), dice.between(0, 52)];
    const week = noise(dice);
    let weeks = 0;
    return () => {
      weeks += 1;
      return isOn() * (1 + swing * Math.sin(((weeks + from) / 52) * 2 * Math.PI)) * week();
    };
  },
  "drift, spells and stops": (dice) => {
    const pace = drift({ dice, stays: dice.between(0.9, 0.97), by: dice.between(0.3, 0.6) });
    const isBusy = spells({ dice, on: dice.between(6, 20), off: dice.between(1, 3) });
    const isOn = spells({ dice, on: dice.between(20, 60), off: dice.between(3, 10) });
    const week = noise(dice);
    return () => isOn() * (isBusy() === 1 ? 1 : 0.15) * Math.exp(pace()) * week();
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindOfLearner = keyof typeof KINDS;

/** For tests and `npm run calibrate`: one learner's hours, week after week, around 6 of them. */
export function inventedWeeks({
  kind,
  learner,
  weeks,
}: Readonly<{ kind: KindOfLearner; learner: number; weeks: number }>): readonly number[] {
  const dice = new Dice(7919 * learner + 1);
  const usual = 6 * Math.exp(0.5 * dice.normal());
  const next = KINDS[kind](dice);
  return Array.from({ length: weeks }, () => usual * next());
}
