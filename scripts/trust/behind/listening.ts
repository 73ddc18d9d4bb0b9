import { readFileSync } from "node:fs";

const LISTENING = "0A";
/** As the kernel writes them: 127.0.0.1, and ::1. */
const LOOPBACK = new Set(["0100007F", "00000000000000000000000001000000"]);

/** Returns the addresses other than the loopback's, as the kernel writes them, at which somebody listens on a port. */
export function openTo(port: number): Readonly<{ loopback: number; others: readonly string[] }> {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const rows = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    readFileSync(file, "utf8").trim().split("\n").slice(1),
  );
  const addresses = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local = "", , state]) => state === LISTENING && local.endsWith(`:${hex}`))
    .map(([, local = ""]) => local.slice(0, -5));
  const others = addresses.filter((address) => !LOOPBACK.has(address));
  return { loopback: addresses.length - others.length, others };
}
