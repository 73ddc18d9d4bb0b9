import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** A learner has their reminders in so many browsers at most (docs/rules.md#push). */
export const MOST_BROWSERS = 10;

const MOST_ADDRESS = 1_000;

/** So many characters of base64url without padding. */
function base64url(length: number): z.ZodString {
  return z.string().regex(new RegExp(`^[\\w-]{${length}}$`), refuseAs("push-unreadable"));
}

/** What a browser says of its subscription: where its push service takes messages, and by what it reads them. */
export const pushBrowserInput = z.object({
  endpoint: z
    .string()
    .min(1, refuseAs("push-unreadable"))
    .max(MOST_ADDRESS, refuseAs("push-unreadable")),
  p256dh: base64url(87),
  auth: base64url(22),
  /** The public key of this Waymark that it was told. */
  serverKey: base64url(87),
});

/** A browser in which a learner has their reminders, as they see it in their settings. */
export type PushBrowser = Readonly<{ id: string; userAgent: string; createdAt: Date }>;
