import { BlockList, isIP } from "node:net";
import { requestContext } from "#lib/http/request-context";

/** Stands for whoever asks where no address is known: all of them together, so that no limit is lifted by it. */
export const UNKNOWN_ADDRESS = "unknown";

/** Returns where the request that is being answered comes from (docs/security.md#client-address). */
export function clientAddress(): string {
  return requestContext()?.address ?? UNKNOWN_ADDRESS;
}

/** An address, or a network as 10.0.0.0/8. */
const NETWORK = /^(?<address>[^/]+)(?:\/(?<prefix>\d{1,3}))?$/;

/** Returns whether an address belongs to one of these addresses and networks; undefined where one of them is none. */
export function membership(
  networks: readonly string[],
): ((address: string) => boolean) | undefined {
  const list = new BlockList();
  for (const network of networks) {
    const { address = "", prefix } = NETWORK.exec(network)?.groups ?? {};
    const version = isIP(address);
    const bits = Number(prefix ?? (version === 4 ? 32 : 128));
    if (version === 0 || bits > (version === 4 ? 32 : 128)) return undefined;
    list.addSubnet(address, bits, version === 4 ? "ipv4" : "ipv6");
  }
  return (address) => list.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/**
 * Returns where a request comes from: its peer, or, behind proxies that are trusted, the nearest address of
 * X-Forwarded-For that is none of theirs. What a stranger writes before it is believed by nobody.
 */
export function addressOf({
  peer,
  forwardedFor,
  isTrusted,
}: Readonly<{
  peer: string | undefined;
  forwardedFor: string | undefined;
  isTrusted: (address: string) => boolean;
}>): string {
  let address = plain(peer ?? "");
  const named = (forwardedFor ?? "").split(",").map((text) => plain(text.trim()));
  while (isTrusted(address)) {
    const next = named.pop();
    if (next === undefined || isIP(next) === 0) break;
    address = next;
  }
  return isIP(address) === 0 ? UNKNOWN_ADDRESS : address;
}

/** One spelling an address: IPv4 that came by an IPv6 socket is IPv4, and neither port nor zone belongs to it. */
function plain(text: string): string {
  const bare = /^\[(?<inner>[^\]]*)\](?::\d+)?$/.exec(text)?.groups?.inner ?? text;
  const unmapped = bare.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return unmapped.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1").toLowerCase();
}
