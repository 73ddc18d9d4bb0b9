import "server-only";
import { signIn } from "#lib/auth/next-auth";
import { config } from "#lib/config";

/** Returns whether people may sign in here with a provider of this id. */
export function isProvider(id: string): boolean {
  return config().providers.some((provider) => provider.id === id);
}

/**
 * Returns where a provider asks somebody who they are, after which `next` is shown. What they must bring back from there is
 * kept in this browser. A provider that cannot be reached leads to the page that says that signing in was not completed.
 */
export async function beginAtProvider({
  provider,
  next,
}: Readonly<{ provider: string; next: string }>): Promise<string> {
  return signIn(provider, { redirect: false, redirectTo: next });
}
