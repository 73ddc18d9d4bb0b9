import type { Say } from "../run-command.ts";
import { type Figures, load } from "./load.ts";
import { medianOf, ratioOf } from "./medians.ts";
import { isReached, type Row } from "./rows.ts";
import { besideSide, type Servers, type Side, subjectSide } from "./sides.ts";

/** How long a round takes on each side, and how many there are. */
export type Length = Readonly<{ seconds: number; rounds: number }>;

export type Measured = Readonly<{
  name: string;
  by: Row["by"];
  bytes?: number;
  subject: Figures;
  beside: Figures;
  ratio: number;
  target: number;
  isReached: boolean;
}>;

type Round = Readonly<{ subject: Figures; beside: Figures }>;

const WARM_UP = { seconds: 1 } as const;

/** Measures rows one after the other, each in short rounds with what it is compared with: A B A B. */
export async function measureRows({
  rows,
  servers,
  length,
  say,
  stop,
}: Readonly<{
  rows: readonly Row[];
  servers: Servers;
  length: Length;
  say: Say;
  stop: AbortSignal;
}>): Promise<readonly Measured[]> {
  const known = new Map<string, readonly Round[]>();
  const measured: Measured[] = [];
  for (const row of rows) {
    stop.throwIfAborted();
    // Two rows may be about the same load: it is measured once.
    const key = JSON.stringify([row.subject, row.beside]);
    const sides = {
      subject: subjectSide({ ...row, servers }),
      beside: besideSide({ row, servers }),
    };
    const rounds = known.get(key) ?? (await roundsOf({ ...sides, length, stop }));
    known.set(key, rounds);
    const result = resultOf({ row, rounds });
    const bytes = row.subject.tick ? undefined : servers.bytesOf(row.subject);
    measured.push({ ...result, bytes });
    say(`  ${row.name}: ${result.ratio.toFixed(2)}`);
  }
  return measured;
}

async function roundsOf({
  subject,
  beside,
  length: { seconds, rounds },
  stop,
}: Readonly<{ subject: Side; beside: Side; length: Length; stop: AbortSignal }>): Promise<
  readonly Round[]
> {
  await load({ ...subject, ...WARM_UP });
  await load({ ...beside, ...WARM_UP });
  const made: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    stop.throwIfAborted();
    made.push({
      subject: await load({ ...subject, seconds }),
      beside: await load({ ...beside, seconds }),
    });
  }
  return made;
}

function resultOf({ row, rounds }: Readonly<{ row: Row; rounds: readonly Round[] }>): Measured {
  const { name, by, target } = row;
  const ratio = ratioOf(
    rounds.map(({ subject, beside }) => ({ measured: subject[by], beside: beside[by] })),
  );
  return {
    name,
    by,
    target,
    ratio,
    isReached: isReached(row, ratio),
    subject: middleOf(rounds.map((round) => round.subject)),
    beside: middleOf(rounds.map((round) => round.beside)),
  };
}

function middleOf(figures: readonly Figures[]): Figures {
  const middle = (of: (each: Figures) => number) => medianOf(figures.map(of));
  return {
    answered: middle((each) => each.answered),
    refused: 0,
    perSecond: middle((each) => each.perSecond),
    p50: middle((each) => each.p50),
    p99: middle((each) => each.p99),
  };
}
