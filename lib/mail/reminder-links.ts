import "server-only";
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { config } from "#lib/config";

/** What a link of a reminder may do: answer that one, turn reminders of its learner off, or confirm or stop a weekly email. It reads nothing and signs nobody in. */
export type ReminderLink = Readonly<{ may: "answer" | "stop" | "summary"; id: string }>;

const MAY = ["answer", "stop", "summary"] as const;
const DAY = 86_400_000;
const DAYS = { answer: 7, stop: 400, summary: 400 } as const;
const ID_BYTES = 16;
const MAC_BYTES = 20;

/**
 * Returns the token of a link (docs/security.md#reminder-links): what it may do, to which row, until when, and a MAC of 160 bits over
 * that, so that nothing has to be stored. It may be used any number of times.
 */
export function signReminderLink({ may, id, now }: ReminderLink & Readonly<{ now: Date }>): string {
  const until = Math.floor((now.getTime() + DAYS[may] * DAY) / 1000);
  const said = Buffer.alloc(1 + ID_BYTES + 5);
  said.writeUInt8(MAY.indexOf(may));
  Buffer.from(id.replaceAll("-", ""), "hex").copy(said, 1);
  said.writeUIntBE(until, 1 + ID_BYTES, 5);
  return Buffer.concat([said, macOf({ said, secret: config().authSecret })]).toString("base64url");
}

/** Returns what a link may do; "dead" where it has run out, null where it is none of ours. */
export function readReminderLink({
  token,
  now,
}: Readonly<{ token: string; now: Date }>): ReminderLink | "dead" | null {
  const bytes = Buffer.from(token, "base64url");
  const said = bytes.subarray(0, -MAC_BYTES);
  if (bytes.length !== 1 + ID_BYTES + 5 + MAC_BYTES || bytes.toString("base64url") !== token)
    return null;
  const { authSecret, previousSecret } = config();
  const secrets = previousSecret === undefined ? [authSecret] : [authSecret, previousSecret];
  const mac = bytes.subarray(-MAC_BYTES);
  if (!secrets.some((secret) => timingSafeEqual(mac, macOf({ said, secret })))) return null;
  const may = MAY[said.readUInt8()];
  if (may === undefined) return null;
  const until = said.readUIntBE(1 + ID_BYTES, 5) * 1000;
  return until <= now.getTime() ? "dead" : { may, id: uuidOf(said.subarray(1, 1 + ID_BYTES)) };
}

function macOf({ said, secret }: Readonly<{ said: Buffer; secret: string }>): Buffer {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "waymark-reminder-links", 32));
  return createHmac("sha256", key).update(said).digest().subarray(0, MAC_BYTES);
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
