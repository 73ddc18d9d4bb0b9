import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CODE_ALPHABET,
  isRecentlyProven,
  newPassword,
  normaliseCode,
  ProfileInput,
  printCode,
  SignInInput,
  SignUpInput,
} from "./account.ts";

const ada = { name: "Ada", email: "ada@example.org", password: "correct horse" };

function faultOf(field: string, input: Readonly<Record<string, unknown>>): string | undefined {
  const parsed = SignUpInput.safeParse({ ...ada, ...input });
  return parsed.error?.issues.find(({ path }) => path[0] === field)?.message;
}

test("an address is kept without surrounding space and in lower case", () => {
  expect(SignUpInput.parse({ ...ada, email: "  Ada@Example.ORG\n" }).email).toBe("ada@example.org");
  expect(SignInInput.parse({ ...ada, email: " ADA@example.org" }).email).toBe("ada@example.org");
});

test.each([
  "",
  "ada",
  "ada@",
  "@example.org",
  "ada@example",
  "a da@example.org",
  "ada@exam\0ple.org",
])("%j is no address", (email) => expect(faultOf("email", { email })).toBe("email-invalid"));

test("an address of more than 254 characters is refused", () => {
  expect(faultOf("email", { email: `${"a".repeat(250)}@example.org` })).toBeDefined();
});

test.each([
  ["", "name-missing"],
  ["   ", "name-missing"],
  ["a".repeat(101), "name-too-long"],
  ["Ada\0", "name-invisible"],
  ["Ada\nLovelace", "name-invisible"],
  ["Ada\u202eecalevoL", "name-invisible"],
  ["\u2066Ada\u2069", "name-invisible"],
  ["Ada\u2028Lovelace", "name-invisible"],
])("the name %j is refused as %s", (name, problem) => {
  expect(faultOf("name", { name })).toBe(problem);
});

test("a name may be in any script, and its length is counted in characters", () => {
  for (const name of ["Ada", "李", "Ó Briain-Müller", "👩‍💻", "𝒜".repeat(100)]) {
    expect(faultOf("name", { name })).toBeUndefined();
  }
});

test("a password of eight characters is enough, and seven are not", () => {
  expect(newPassword.safeParse("12345678").success).toBe(true);
  expect(newPassword.safeParse("1234567").success).toBe(false);
});

test("a password's length is counted in code points, not in halves of them", () => {
  expect(newPassword.safeParse("😀".repeat(7)).success).toBe(false);
  expect(newPassword.safeParse("😀".repeat(8)).success).toBe(true);
});

test("a password may have 1,024 bytes, and not one more", () => {
  expect(newPassword.safeParse("ü".repeat(512)).success).toBe(true);
  expect(newPassword.safeParse(`${"ü".repeat(512)}x`).success).toBe(false);
});

test("a password with half a surrogate pair is refused: it has no bytes of its own", () => {
  expect(newPassword.safeParse("12345678\uD83D").success).toBe(false);
});

test("a password is kept to the last character, and every variant of it is another one", () => {
  const password = fc.string({ unit: "binary", minLength: 8, maxLength: 200 });
  fc.assert(
    fc.property(password, (chosen) => {
      const kept = newPassword.parse(chosen);
      expect(kept).toBe(chosen);
      expect(SignInInput.parse({ ...ada, password: chosen }).password).toBe(kept);
      const variants = [
        chosen.trim(),
        chosen.toLowerCase(),
        chosen.toUpperCase(),
        chosen.normalize("NFC"),
        chosen.normalize("NFKC"),
        chosen.slice(0, 64),
        chosen.slice(0, -1),
      ].filter((variant) => variant !== chosen && variant !== "");
      for (const variant of variants) {
        expect(SignInInput.parse({ ...ada, password: variant }).password).not.toBe(kept);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("no rule says which characters a password holds", () => {
  for (const password of ["aaaaaaab", "        ", "ＰＡＳＳＷＯＲＤ！", "a".repeat(64)]) {
    expect(newPassword.safeParse(password).success).toBe(true);
  }
});

test.each(["", "Mars/Olympus", "Europe/Berlin ", undefined, 3])(
  "the time zone %j of a browser counts as not known",
  (timeZone) => expect(SignUpInput.parse({ ...ada, timeZone }).timeZone).toBeNull(),
);

test.each(["UTC", "Asia/Kathmandu", "America/Argentina/Buenos_Aires"])(
  "the time zone %s of a browser is kept",
  (timeZone) => expect(SignUpInput.parse({ ...ada, timeZone }).timeZone).toBe(timeZone),
);

test("hours a week are whole, from 1 to 80, or empty", () => {
  const read = (hoursPerWeek: string) =>
    ProfileInput.safeParse({ name: "Ada", timeZone: "UTC", hoursPerWeek }).data?.hoursPerWeek;
  expect(["", " ", "1", " 80 "].map(read)).toEqual([null, null, 1, 80]);
  expect(["0", "81", "2.5", "-3", "six", "1e1000"].map(read)).toEqual(Array(6).fill(undefined));
});

test("in the settings a time zone may be left unknown, and an unknown one is refused", () => {
  const read = (timeZone: string) =>
    ProfileInput.safeParse({ name: "Ada", timeZone, hoursPerWeek: "" }).data?.timeZone;
  expect(["", "UTC", "Mars/Olympus"].map(read)).toEqual([null, "UTC", undefined]);
});

test("a code is read however it is typed", () => {
  for (const typed of ["7K2M9QXD", "7k2m-9qxd", " 7K2M – 9QXD ", "７K2M9QXD"]) {
    expect(normaliseCode(typed)).toBe("7K2M9QXD");
  }
  expect(normaliseCode("oOiIlL")).toBe("001111");
});

test("a printed code reads back as itself, whatever its characters", () => {
  const character = fc.constantFrom(...CODE_ALPHABET);
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 8, maxLength: 8 }), (code) => {
      expect(normaliseCode(printCode(code).toLowerCase())).toBe(code);
    }),
  );
});

test("a proof counts for less than ten minutes", () => {
  const provenAt = new Date("2026-11-21T12:00:00Z");
  const isRecent = (now: string) => isRecentlyProven({ provenAt, now: new Date(now) });
  expect(isRecent("2026-11-21T12:09:59.999Z")).toBe(true);
  expect(isRecent("2026-11-21T12:10:00Z")).toBe(false);
});
