import "server-only";
import { prisma } from "#lib/data/client";
import { minutesAfter } from "#lib/domain/time/instants";

const MINUTES = 10;

type Half = Readonly<{
  /** SHA-256 of a secret that only the browser holds that began it. */
  holder: Buffer;
  now: Date;
}>;

/** Remembers for ten minutes that the password was right, and forgets all that has run out. */
export async function beginHalfSignIn({
  holder,
  userId,
  passwordSeen,
  now,
}: Half & Readonly<{ userId: string; passwordSeen: Buffer }>): Promise<void> {
  await prisma().$transaction([
    prisma().halfSignIn.deleteMany({ where: { expiresAt: { lte: now } } }),
    prisma().halfSignIn.create({
      data: {
        ...{ userId, holder: new Uint8Array(holder), passwordSeen: new Uint8Array(passwordSeen) },
        expiresAt: minutesAfter({ now, minutes: MINUTES }),
      },
      select: { holder: true },
    }),
  ]);
}

/** Who has half signed in, and the SHA-256 of the stored hash that their password was compared with. */
export type HalfSignIn = Readonly<{ userId: string; email: string; passwordSeen: Buffer }>;

/** Returns who has half signed in in this browser; null when nobody has, or too long ago. */
export async function findHalfSignIn({ holder, now }: Half): Promise<HalfSignIn | null> {
  const half = await prisma().halfSignIn.findFirst({
    where: { holder: new Uint8Array(holder), expiresAt: { gt: now } },
    select: { userId: true, passwordSeen: true, user: { select: { email: true } } },
  });
  if (half === null) return null;
  const { userId, user } = half;
  return { userId, email: user.email, passwordSeen: Buffer.from(half.passwordSeen) };
}

/** Ends a half sign-in: it became a whole one. */
export async function endHalfSignIn(holder: Buffer): Promise<void> {
  await prisma().halfSignIn.deleteMany({ where: { holder: new Uint8Array(holder) } });
}
