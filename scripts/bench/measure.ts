import type { Say } from "../run-command.ts";
import { compare, type Length, middleOf, type Round } from "./compare.ts";
import type { Figures } from "./load.ts";
import { ratioOf } from "./medians.ts";
import { isReached, type Row } from "./rows.ts";
import { besideSide, type Servers, subjectSide } from "./sides.ts";

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

/** Measures rows one after the other, each next to what it is compared with. */
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
    // Two rows may be about the same load: it is measured once.
    const key = JSON.stringify([row.subject, row.beside]);
    const subject = subjectSide({ ...row, servers });
    const beside = besideSide({ row, servers });
    const rounds = known.get(key) ?? (await compare({ subject, beside, length, stop }));
    known.set(key, rounds);
    const result = resultOf({ row, rounds });
    measured.push({
      ...result,
      bytes: row.subject.tick ? undefined : servers.bytesOf(row.subject),
    });
    say(`  ${row.name}: ${result.ratio.toFixed(2)}`);
  }
  return measured;
}

/** Returns what the rounds of a row come to. */
export function resultOf({
  row: { name, by, target },
  rounds,
}: Readonly<{ row: Pick<Row, "name" | "by" | "target">; rounds: readonly Round[] }>): Measured {
  const ratio = ratioOf(
    rounds.map(({ subject, beside }) => ({ measured: subject[by], beside: beside[by] })),
  );
  return {
    ...{ name, by, target, ratio },
    isReached: isReached({ by, target }, ratio),
    subject: middleOf(rounds.map((round) => round.subject)),
    beside: middleOf(rounds.map((round) => round.beside)),
  };
}
