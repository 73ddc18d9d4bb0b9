import { test } from "vitest";
import { assertExactPasswords } from "#lib/auth/exact-passwords-example";
import { rounds } from "./rounds.ts";

const PASSWORDS = rounds({ short: 0, long: 2_000 });

// As many as the bar says take minutes to hash; `npm run check` looks at forty.
test.runIf(PASSWORDS > 0)(
  "of 2,000 passwords, each is right as it was chosen, and nothing like it is",
  () => assertExactPasswords(PASSWORDS),
);
