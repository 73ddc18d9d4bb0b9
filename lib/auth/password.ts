import "server-only";
import { hash, parseOptions, verify } from "@node-rs/argon2";
import { limitOfProcess } from "#lib/auth/concurrency-limit";
import { hashingPlaces } from "#lib/auth/hashing-places";
import { newSecret } from "#lib/auth/secrets";
import { PASSWORD_BYTES } from "#lib/domain/account";
import { oncePerProcess } from "#lib/once-per-process";

/** OWASP's and ASVS's second choice for argon2id: 19 MiB, two passes, one lane (docs/security.md#password-hash). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A stored hash that asks for more than this was not made here, and would let one sign-in eat the machine. */
const CEILING = { memoryCost: 262_144, timeCost: 10, parallelism: 4 } as const;

const ARGON2ID = "$argon2id$";

const pass = limitOfProcess({ name: "hashing", places: hashingPlaces(), queue: 64 });

/**
 * Hashes a password as it is, to the last byte: a PHC string of argon2id. Throws a BusyError when 64 others wait.
 */
export function hashPassword(password: string): Promise<string> {
  return pass(() => hash(Buffer.from(password, "utf8"), COST));
}

type PasswordCheck = Readonly<{
  isRight: boolean;
  /** Whether the stored hash is weaker than today's: hash the password anew. */
  isOutdated: boolean;
}>;

const WRONG: PasswordCheck = { isRight: false, isOutdated: false };

/**
 * Compares a password with a stored hash. Without one (no such account) it takes as long as with one, and the
 * answer is wrong. Throws a BusyError when 64 others wait.
 */
export async function checkPassword({
  password,
  stored,
}: Readonly<{ password: string; stored: string | null }>): Promise<PasswordCheck> {
  if (Buffer.byteLength(password, "utf8") > PASSWORD_BYTES) return WRONG;
  // Waited for in either case: the first sign-in of a process must not tell whether there is an account.
  const nobodys = await nobodysHash();
  const hashed = stored ?? nobodys;
  if (!isAffordable(hashed)) return WRONG;
  const isRight = await pass(() => verify(hashed, Buffer.from(password, "utf8")));
  if (stored === null || !isRight) return WRONG;
  return { isRight, isOutdated: isOutdated(hashed) };
}

/** Nobody's password, hashed like everybody's. */
function nobodysHash(): Promise<string> {
  return oncePerProcess({ name: "nobody's hash", read: () => hashPassword(newSecret()) });
}

function isAffordable(hashed: string): boolean {
  try {
    const cost = parseOptions(hashed);
    return (
      cost.memoryCost <= CEILING.memoryCost &&
      cost.timeCost <= CEILING.timeCost &&
      cost.parallelism <= CEILING.parallelism
    );
  } catch {
    // Not a PHC string: no password can be the right one.
    return false;
  }
}

function isOutdated(hashed: string): boolean {
  const cost = parseOptions(hashed);
  return (
    !hashed.startsWith(ARGON2ID) ||
    cost.memoryCost < COST.memoryCost ||
    cost.timeCost < COST.timeCost
  );
}
