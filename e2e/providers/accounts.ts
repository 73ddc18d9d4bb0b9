import * as z from "zod";
import { MUTATIONS } from "./mutations";

/** Somebody at a provider of the stories: what it says of them, and how it lies about them. */
export const accountSchema = z.object({
  sub: z.string(),
  name: z.string().optional(),
  /** A login, at GitHub. */
  login: z.string().optional(),
  email: z.string().optional(),
  /** Anything: a provider may say "true". */
  email_verified: z.unknown().optional(),
  /** How the ID token of this sign-in differs from what it should be. */
  mutation: z.enum(MUTATIONS).optional(),
});

export type ProviderAccount = z.output<typeof accountSchema>;

/** The page of every provider here: whoever signs in says who they are, as JSON. */
export function whoPage(action: string): string {
  return `<!doctype html><html lang="en"><title>Who are you?</title>
    <form method="post" action="${action}"><label>Account <input name="account"></label>
    <button>Go on</button></form></html>`;
}

/** What a form of whoPage() sent. */
export function accountIn(body: string): ProviderAccount {
  return accountSchema.parse(JSON.parse(new URLSearchParams(body).get("account") ?? ""));
}
