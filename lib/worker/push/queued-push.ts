import "server-only";
import * as z from "zod";
import type { QueuedPush } from "#lib/data/push/push-queue";
import { seal, unseal } from "#lib/jobs/sealed";

const PURPOSE = "waymark-push-queue";

const pushContent = z.object({
  userId: z.string(),
  /** What a browser is sent, as JSON. */
  text: z.string(),
  /** The mail that goes out where no browser takes it; null where none can be sent. */
  mail: z
    .object({
      kind: z.string(),
      messageId: z.string(),
      sealed: z.string(),
      until: z.string().nullable(),
    })
    .nullable(),
});

export type PushContent = z.infer<typeof pushContent>;

/** Returns a reminder as it stands in the queue for browsers. */
export function queuedPush({
  id,
  content,
  until,
}: Readonly<{ id: string; content: PushContent; until: Date }>): QueuedPush {
  const sealed = seal({ text: JSON.stringify(content), purpose: PURPOSE });
  return { id, sealed, until: until.toISOString(), tries: 0, done: [] };
}

/** Returns what a queued reminder holds. Throws where it was sealed with another secret, or changed. */
export function unsealPush(sealed: string): PushContent {
  return pushContent.parse(JSON.parse(unseal({ sealed, purpose: PURPOSE })));
}
