import "server-only";
import { RateLimiterMemory } from "rate-limiter-flexible";

/** So many addresses or learners are known at once: some megabytes, whoever asks. */
const MOST = 10_000;

/** Counts in this process, and knows those who asked last: of others it begins anew. */
export class NewestInMemory extends RateLimiterMemory {
  /** The one who asked longest ago is the first. */
  readonly #keys = new Set<string | number>();

  override consume(...asked: Parameters<RateLimiterMemory["consume"]>) {
    const [key] = asked;
    this.#keys.delete(key);
    this.#keys.add(key);
    const [first] = this.#keys;
    if (this.#keys.size > MOST && first !== undefined) {
      this.#keys.delete(first);
      void this.delete(first);
    }
    return super.consume(...asked);
  }
}
