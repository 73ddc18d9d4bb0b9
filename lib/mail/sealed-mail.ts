import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import * as z from "zod";
import { config } from "#lib/config";

const to = z.string();

/** What a mail in the queue is made of when it is sent. */
const mailContent = z.discriminatedUnion("is", [
  /** Words that are ready. */
  z.object({
    is: z.literal("ready"),
    to,
    message: z.object({
      subject: z.string(),
      text: z.string(),
      html: z.string(),
      link: z.string().optional(),
      unsubscribe: z.string().optional(),
    }),
  }),
  /** A reset, or a link to sign in, that somebody asked for: whether the address has an account is looked up when it is sent. */
  z.object({
    is: z.enum(["reset", "sign-in"]),
    to,
    token: z.string(),
    code: z.string(),
    browserHash: z.string(),
    codeHash: z.string(),
    askedAt: z.string(),
  }),
  /** A sign-up: what its mail says depends on whether the address has an account. */
  z.object({ is: z.literal("sign-up"), to, code: z.string() }),
]);

export type MailContent = z.infer<typeof mailContent>;

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "waymark-mail-queue", 32));
}

/** Returns a mail as nobody can read it who has only the database: its address, its links and its codes are in it. */
export function sealMail(content: MailContent): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(config().authSecret), nonce);
  const sealed = [cipher.update(JSON.stringify(content), "utf8"), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString("base64url");
}

/**
 * Returns a sealed mail again, also one that was sealed with the secret before this one. Throws where it was sealed with
 * another, or changed.
 */
export function unsealMail(sealed: string): MailContent {
  const { authSecret, previousSecret } = config();
  try {
    return unsealWith({ sealed, secret: authSecret });
  } catch (error) {
    if (previousSecret === undefined) throw error;
    return unsealWith({ sealed, secret: previousSecret });
  }
}

function unsealWith({ sealed, secret }: Readonly<{ sealed: string; secret: string }>): MailContent {
  const bytes = Buffer.from(sealed, "base64url");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return mailContent.parse(JSON.parse(Buffer.concat(text).toString("utf8")));
}
