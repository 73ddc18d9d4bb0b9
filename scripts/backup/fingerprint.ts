import { hash } from "node:crypto";

/** How many rows a table has, and what they are, in whatever order: the sum of their SHA-256, in eight parts of 32 bits. */
export type Fingerprint = Readonly<{ rows: number; sum: string }>;

const LANES = 8;

/** Counts rows, one at a time, towards the fingerprint of a table. */
export class RowCounter {
  #rows = 0;
  // Each part wraps around by itself, as an unsigned number of 32 bits.
  readonly #lanes = new Uint32Array(LANES);

  add(row: Buffer): void {
    const digest = hash("sha256", row, "buffer");
    for (let lane = 0; lane < LANES; lane += 1) {
      this.#lanes[lane] = (this.#lanes[lane] ?? 0) + digest.readUInt32BE(lane * 4);
    }
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  fingerprint(): Fingerprint {
    const parts = Array.from(this.#lanes, (lane) => lane.toString(16).padStart(8, "0"));
    return { rows: this.#rows, sum: parts.join("") };
  }
}
