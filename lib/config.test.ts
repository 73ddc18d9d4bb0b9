import { expect, test } from "vitest";
import { ConfigError, isLoopback, readConfig } from "#lib/config";

const GOOD = {
  DATABASE_URL: "postgresql://waymark:secret@db.example.org:5432/waymark",
  AUTH_SECRET: "x".repeat(32),
  AUTH_URL: "https://waymark.example.org/",
};

function faultsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

test("three settings are enough, the others have defaults", () => {
  expect(readConfig(GOOD)).toMatchObject({
    origin: "https://waymark.example.org",
    isSecure: true,
    port: 3000,
    host: "127.0.0.1",
    signUp: "open",
    mail: { kind: "none" },
    obeysTestClock: false,
  });
});

test.each([
  ["AUTH_SECRET", undefined, "openssl rand -base64 32"],
  ["AUTH_SECRET", "short", "at least 32 characters"],
  ["AUTH_SECRET_PREVIOUS", "short", "in use before"],
  ["DELETION_SECRET", "short", "at least 32 characters"],
  ["AUTH_URL", undefined, "address people open"],
  ["AUTH_URL", "waymark.example.org", "address people open"],
  ["DATABASE_URL", "mysql://x", "PostgreSQL address"],
  ["PORT", "http", "PORT must be a number"],
  ["PORT", "70000", "PORT must be a number"],
  ["SIGN_UP", "maybe", "open or closed"],
  ["SMTP_URL", "mail.example.org", "smtp://"],
  ["TRUSTED_PROXIES", "everybody", "networks of your own proxies"],
  ["OPERATOR_EMAIL", "the operator", "one email address"],
  ["ADMIN_EMAIL", "the operator", "one email address"],
  ["METRICS_TOKEN", "short", "at least 16 characters"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector", "address of a collector"],
  ["BACKUP_AT", "25:00", "time of day in UTC"],
  ["BACKUP_KEEP", "0", "number of backups"],
  ["BACKUP_PASSPHRASE", "short", "at least 12 characters"],
  ["WEB_PUSH", "yes", "on or off"],
  ["LINK_CHECK", "yes", "on or off"],
  ["PUSH_ALLOW", "push.example.org", "origins of push services"],
  ["PUSH_ALLOW", "https://push.example.org/path", "origins of push services"],
  ["WAYMARK_TEST_CLOCK", "1", "must be on localhost"],
])("%s=%s is refused with a sentence that says what to do", (name, value, sentence) => {
  expect(faultsOf({ ...GOOD, [name]: value })).toEqual([expect.stringContaining(sentence)]);
});

test("notifications need https, or this machine", () => {
  const on = { ...GOOD, WEB_PUSH: "on" };
  expect(faultsOf(on)).toEqual([]);
  expect(faultsOf({ ...on, AUTH_URL: "http://waymark.example.org" })).toEqual([
    expect.stringContaining("needs an AUTH_URL with https"),
  ]);
  expect(faultsOf({ ...on, AUTH_URL: "http://localhost:3000" })).toEqual([]);
});

test("push services of a private network are named by their origins, and without any none is", () => {
  const PUSH_ALLOW = "https://push.example.org:8443, http://10.0.0.5:8080";
  expect(readConfig({ ...GOOD, PUSH_ALLOW }).pushAllow).toEqual([
    "https://push.example.org:8443",
    "http://10.0.0.5:8080",
  ]);
  expect(readConfig(GOOD)).toMatchObject({ isPushOn: false, pushAllow: [] });
});

test("all faults are said at once", () => {
  expect(faultsOf({})).toHaveLength(3);
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ ...GOOD, PORT: "", SMTP_URL: "" }).port).toBe(3000);
});

test("the operator is mailed only where the environment names them", () => {
  expect(readConfig(GOOD).operatorEmail).toBeUndefined();
  const named = { ...GOOD, OPERATOR_EMAIL: "operator@example.org" };
  expect(readConfig(named).operatorEmail).toBe("operator@example.org");
});

test("no proxy is believed but those that the environment names", () => {
  expect(readConfig(GOOD).isTrustedProxy("127.0.0.1")).toBe(false);
  const named = readConfig({ ...GOOD, TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8" }).isTrustedProxy;
  expect(["127.0.0.1", "10.9.9.9", "11.0.0.1"].map((each) => named(each))).toEqual([
    true,
    true,
    false,
  ]);
});

test("the test clock is obeyed on localhost alone", () => {
  const env = { ...GOOD, AUTH_URL: "http://localhost:3000", WAYMARK_TEST_CLOCK: "1" };
  expect(readConfig(env).obeysTestClock).toBe(true);
});

test("mail goes to SMTP where there is one, else into the folder that the starter names", () => {
  const folder = { ...GOOD, WAYMARK_MAIL_DIR: "/srv/mail" };
  expect(readConfig(folder).mail).toMatchObject({ kind: "files", directory: "/srv/mail" });
  const smtp = { ...folder, SMTP_URL: "smtp://mail.example.org:587" };
  expect(readConfig(smtp).mail).toEqual({ kind: "smtp", url: "smtp://mail.example.org:587" });
});

test("written mail is printed only where the starter says so", () => {
  const folder = { ...GOOD, WAYMARK_MAIL_DIR: "/srv/mail" };
  expect(readConfig(folder).mail).toMatchObject({ isPrinted: false });
  expect(readConfig({ ...folder, WAYMARK_PRINT_MAIL: "1" }).mail).toMatchObject({
    isPrinted: true,
  });
});

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["[::1]", true],
  ["0.0.0.0", false],
  ["localhost.example.org", false],
  ["192.168.0.10", false],
])("%s reaches only this machine: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
