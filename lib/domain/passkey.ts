import * as z from "zod";
import { refuseAs } from "./text/input-problem.ts";

/** A passkey, as its owner sees it in the settings. */
export type PasskeySummary = Readonly<{
  id: string;
  name: string;
  createdAt: Date;
  /** Absent until it was used for the first time. */
  lastUsedAt: Date | null;
}>;

/** What a passkey is asked for: what it signs for one acts for no other. */
export type PasskeyPurpose = "signIn" | "secondStep" | "prove" | "add";

/** The longest name of a passkey, in characters. */
export const PASSKEY_NAME_LENGTH = 60;

/** More passkeys than this belong to nobody. */
export const MOST_PASSKEYS = 20;

export const PasskeyNameInput = z.object({
  name: z
    .string(refuseAs("passkey-name-missing"))
    .trim()
    .min(1, refuseAs("passkey-name-missing"))
    .refine((text) => [...text].length <= PASSKEY_NAME_LENGTH, refuseAs("passkey-name-too-long"))
    .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), refuseAs("name-invisible")),
});

/**
 * Returns whether passkeys work at an address: browsers tie them to a host by its name, and only over https or on this
 * machine itself (https://www.w3.org/TR/webauthn-3/#rp-id).
 */
export function allowsPasskeys(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  if (/^[\d.]+$|^\[/.test(hostname)) return false;
  return protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
}
