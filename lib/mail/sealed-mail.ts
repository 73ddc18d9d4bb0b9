import "server-only";
import * as z from "zod";
import { seal, unseal } from "#lib/jobs/sealed";

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
  /** Comments on evidence: how many wait is asked when it is sent. */
  z.object({ is: z.literal("comments"), to, userId: z.string(), link: z.string() }),
  /** A sign-up: what its mail says depends on whether the address has an account. */
  z.object({ is: z.literal("sign-up"), to, code: z.string() }),
]);

export type MailContent = z.infer<typeof mailContent>;

const PURPOSE = "waymark-mail-queue";

/** Returns a mail as nobody can read it who has only the database: its address, its links and its codes are in it. */
export function sealMail(content: MailContent): string {
  return seal({ text: JSON.stringify(content), purpose: PURPOSE });
}

/**
 * Returns a sealed mail again, also one that was sealed with the secret before this one. Throws where it was sealed with
 * another, or changed.
 */
export function unsealMail(sealed: string): MailContent {
  return mailContent.parse(JSON.parse(unseal({ sealed, purpose: PURPOSE })));
}
