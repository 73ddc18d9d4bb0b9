import { type Figures, load } from "./load.ts";
import { medianOf } from "./medians.ts";
import type { Side } from "./sides.ts";

/** About how long a round takes on each side of a quiet machine, and how many there are. */
export type Length = Readonly<{ seconds: number; rounds: number }>;

export type Round = Readonly<{ subject: Figures; beside: Figures }>;

/** Enough for a page that takes a second: each connection twice. */
const LEAST = 32;

/** Asks two sides in turns, A B A B, in short rounds. */
export async function compare({
  subject,
  beside,
  length: { seconds, rounds },
  stop,
}: Readonly<{ subject: Side; beside: Side; length: Length; stop: AbortSignal }>): Promise<
  readonly Round[]
> {
  const amounts = {
    subject: await amountIn({ side: subject, seconds }),
    beside: await amountIn({ side: beside, seconds }),
  };
  const made: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    stop.throwIfAborted();
    made.push({
      subject: await load({ ...subject, amount: amounts.subject }),
      beside: await load({ ...beside, amount: amounts.beside }),
    });
  }
  return made;
}

/** How many requests take about so many seconds, asked of a server that is warm. */
async function amountIn({
  side,
  seconds,
}: Readonly<{ side: Side; seconds: number }>): Promise<number> {
  await load({ ...side, amount: LEAST });
  const { perSecond } = await load({ ...side, amount: LEAST });
  return Math.max(LEAST, Math.round(perSecond * seconds));
}

/** Returns the median of each figure. */
export function middleOf(figures: readonly Figures[]): Figures {
  const middle = (of: (each: Figures) => number) => medianOf(figures.map(of));
  return {
    answered: middle((each) => each.answered),
    perSecond: middle((each) => each.perSecond),
    p50: middle((each) => each.p50),
    p99: middle((each) => each.p99),
  };
}
