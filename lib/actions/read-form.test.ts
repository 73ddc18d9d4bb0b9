import { expect, test } from "vitest";
import { readNewPasswordForm, refusingWhenBusy } from "#lib/actions/account/password-form";
import { readForm, readTyped, textField } from "#lib/actions/read-form";
import { commonPasswords } from "#lib/auth/common-passwords";
import { BusyError } from "#lib/auth/concurrency-limit";
import {
  ChangePasswordInput,
  ResetByCodeInput,
  ResetByLinkInput,
  SignInInput,
  SignUpInput,
} from "#lib/domain/account";
import { goalInput } from "#lib/domain/goal/goal-input";
import { writingsInput } from "#lib/domain/milestone";

function formOf(fields: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return form;
}

const person = { name: "Ada", email: "ada@example.org" };

test.each([
  ["sign-up", SignUpInput, person],
  ["change", ChangePasswordInput, { current: "whatever it is" }],
  ["reset by link", ResetByLinkInput, {}],
  ["reset by code", ResetByCodeInput, { code: "7K2M-9QXD" }],
] as const)("3,000 of 3,000 common passwords are refused on %s", async (_, schema, rest) => {
  const list = [...(await commonPasswords())].slice(0, 3_000);
  for (const password of list) {
    const read = await readNewPasswordForm(schema, formOf({ ...rest, password }));
    expect(read.ok ? "accepted" : read.refusal.errors?.password).toMatch(/too common/);
  }
  expect(list).toHaveLength(3_000);
});

test("what is wrong comes back with what was typed, but never a password", async () => {
  const form = formOf({ ...person, email: "ada", password: "short", next: "/today" });
  const read = await readNewPasswordForm(SignUpInput, form);
  expect(read).toEqual({
    ok: false,
    refusal: {
      status: "refused",
      errors: {
        email: expect.stringMatching(/like ada@example\.org/),
        password: expect.stringMatching(/8 characters or more/),
      },
      values: { name: "Ada", email: "ada" },
    },
  });
});

test("a current password never comes back either", () => {
  const read = readForm(ChangePasswordInput, formOf({ current: "secret", password: "short" }));
  expect(JSON.stringify(read)).not.toMatch(/secret|"short"/);
});

test("a file, or nothing, where text belongs is a field to fill in", () => {
  const read = readForm(SignInInput, formOf({ email: new Blob(["x"]) }));
  expect(read.ok ? {} : Object.keys(read.refusal.errors ?? {})).toEqual(["email", "password"]);
});

test("a text is read trimmed, with one kind of line break; a password exactly as typed", () => {
  const texts = { evidence: "", note: " one\r\ntwo\n", explanation: "" };
  const read = readForm(writingsInput, formOf(texts));
  expect(read.ok && read.input.note).toBe("one\ntwo");
  expect(textField(formOf(texts), "note")).toBe("one\ntwo");
  expect(textField(formOf(texts), "another")).toBe("");
  const signIn = readForm(SignInInput, formOf({ email: person.email, password: " two words " }));
  expect(signIn.ok && signIn.input.password).toBe(" two words ");
});

test("a field with several texts comes back with all of them", () => {
  const typed = { kind: "hours", weekdays: ["1", "5"], reserveDays: "0", hours: "200" };
  const read = readTyped(goalInput, typed);
  expect(read.ok ? undefined : read.refusal.values).toEqual({ ...typed, weekdays: "1 5" });
});

test("fields that the schema does not name are left behind", () => {
  const form = formOf({ ...person, password: "correct horse", role: "admin", userId: "1" });
  const read = readForm(SignUpInput, form);
  expect(read.ok && Object.keys(read.input).sort()).toEqual([
    "email",
    "name",
    "password",
    "timeZone",
  ]);
});

test("when too many wait, the form says so and keeps what was typed; other errors go on", async () => {
  const busy = await refusingWhenBusy({ email: "ada" }, () => Promise.reject(new BusyError()));
  expect(busy).toMatchObject({ status: "refused", values: { email: "ada" } });
  expect(busy.errors?.form).toMatch(/Wait a few seconds/);
  await expect(refusingWhenBusy({}, () => Promise.reject(new Error("x")))).rejects.toThrow("x");
});
