import { findCredentials } from "#lib/data/account/accounts";
import { database } from "#lib/data/client";
import { addExtras } from "#prisma/demo/extras";
import { PEOPLE } from "#prisma/demo/people";
import { addPerson } from "#prisma/demo/person";
import { seed } from "#prisma/seed";

const PASSWORD = "one path at a time";

/** Adds the invented learners with their histories, and says how to sign in as each. Those who are there already are left as they are. */
export async function demo({
  databaseUrl,
  say,
}: Readonly<{ databaseUrl: string; say: (line: string) => void }>): Promise<void> {
  await seed({ databaseUrl, say });
  const now = new Date();
  try {
    for (const person of PEOPLE) {
      if ((await findCredentials(person.email)) === null) {
        const walker = await addPerson({ person, password: PASSWORD, now });
        await addExtras({ person, walker, now });
      }
      say(`${person.email} · ${person.name}, ${person.shows}`);
    }
    say(`Sign in as any of them with the password: ${PASSWORD}`);
  } finally {
    await database().prisma.$disconnect();
    await database().pool.end();
  }
}
