import "server-only";
import * as z from "zod";

/** What profile() of a provider (lib/auth/provider/auth-provider.ts) said of somebody new, as next-auth hands it on. */
const newcomerSchema = z.object({
  name: z.string(),
  email: z.string(),
  identity: z.object({ issuer: z.string(), subject: z.string(), label: z.string() }),
});

/** Returns who is new here. Throws where a provider vouched for nobody: admitArrival() lets such people in nowhere. */
export function newcomerOf(user: unknown): z.output<typeof newcomerSchema> {
  return newcomerSchema.parse(user);
}
