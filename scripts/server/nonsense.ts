import type { Logger } from "pino";
import { networkOf } from "#lib/http/network";

const MINUTE_MS = 60_000;
/** More networks than this within a minute are counted as one. */
const MOST_NETWORKS = 1_000;
const OTHERS = "others";

/**
 * Returns what counts requests that mean nothing to the app, such as calls of actions that are not there: however many come
 * from a network, they are one line of the log a minute. What is refused for security has lines of its own.
 */
export function countNonsense(log: Pick<Logger, "warn">): (address: string) => void {
  const counts = new Map<string, number>();
  const tell = () => {
    for (const [network, count] of counts)
      log.warn({ event: "nonsense", network, count }, "requests that mean nothing");
    counts.clear();
  };
  return (address) => {
    const from = networkOf(address);
    const network = counts.has(from) || counts.size < MOST_NETWORKS ? from : OTHERS;
    if (counts.size === 0) setTimeout(tell, MINUTE_MS).unref();
    counts.set(network, (counts.get(network) ?? 0) + 1);
  };
}
