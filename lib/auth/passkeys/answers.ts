import "server-only";
import * as z from "zod";

const MOST_CHARACTERS = 20_000;
const encoded = z.string().max(MOST_CHARACTERS);

const base = {
  id: encoded,
  rawId: encoded,
  type: z.literal("public-key"),
  // What the browser's extensions say is asked for nowhere.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

/** What a browser answers when a passkey signed. */
export const signedAnswer = z.object({
  ...base,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
});

/** What a browser answers when a passkey was made. */
export const madeAnswer = z.object({
  ...base,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(32)).max(10).default([]),
  }),
});

export type SignedAnswer = z.output<typeof signedAnswer>;
export type MadeAnswer = z.output<typeof madeAnswer>;

/** Returns an answer as it was sent in a form; undefined where it is none. */
export function readAnswer<Answer>(schema: z.ZodType<Answer>, text: string): Answer | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON: no browser of ours sent it.
    return undefined;
  }
}

const clientData = z.object({ challenge: z.string().max(200) });

/** Returns what an answer says that was signed; undefined where it says nothing. Whether it was asked, the database knows. */
export function challengeOf(answer: SignedAnswer | MadeAnswer): string | undefined {
  const text = Buffer.from(answer.response.clientDataJSON, "base64url").toString("utf8");
  return readAnswer(clientData, text)?.challenge;
}
