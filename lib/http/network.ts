import { isIPv6 } from "node:net";

/** How many of the eight groups of an IPv6 address name its network: 64 bits, which one household or host has. */
const GROUPS = 4;

/** Returns what counts as one place that requests come from: an IPv4 address, or the /64 of an IPv6 address. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const before = groupsOf(head);
  const after = groupsOf(tail ?? "");
  const left = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array<string>(left).fill("0"), ...after];
  const network = all.slice(0, GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}

/** An IPv4 address at the end stands for two groups, neither of them of the network. */
function groupsOf(part: string): readonly string[] {
  return part
    .split(":")
    .filter((group) => group !== "")
    .flatMap((group) => (group.includes(".") ? ["0", "0"] : [group]));
}
