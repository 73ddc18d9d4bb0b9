import { join, resolve } from "node:path";
import { isLoopback, readConfig } from "#lib/config";
import { keptSecret, recentSecret } from "./kept-secret.ts";
import { checkout } from "./launch/checkout.mjs";

/** Variables of an environment; where it is given to a process, it goes over that of this one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where this checkout keeps what it makes while it runs; tests name a folder of their own. */
export const DATA_FOLDER = resolve(checkout, process.env.WAYMARK_DATA_DIR || ".data");

const SETTINGS = [
  "AUTH_GITHUB_ID",
  "AUTH_GITHUB_SECRET",
  "AUTH_GITHUB_URL",
  "AUTH_GOOGLE_ID",
  "AUTH_GOOGLE_ISSUER",
  "AUTH_GOOGLE_SECRET",
  "ADMIN_EMAIL",
  "AUTH_SECRET",
  "AUTH_SECRET_PREVIOUS",
  "AUTH_URL",
  "BACKUP_AT",
  "BACKUP_KEEP",
  "BACKUP_PASSPHRASE",
  "DATABASE_CONNECTIONS",
  "DATABASE_DIRECT_URL",
  "DATABASE_REPLICA_URL",
  "DATABASE_URL",
  "DELETION_SECRET",
  "HOST",
  "LINK_CHECK",
  "LOG_LEVEL",
  "MAIL_FROM",
  "MIGRATION_DATABASE_URL",
  "METRICS_TOKEN",
  "OPERATOR_EMAIL",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "PICTURES_S3_BUCKET",
  "PICTURES_S3_ENDPOINT",
  "PICTURES_S3_KEY_ID",
  "PICTURES_S3_REGION",
  "PICTURES_S3_SECRET",
  "PORT",
  "PUSH_ALLOW",
  "SIGN_UP",
  "SMTP_URL",
  "TRUSTED_PROXIES",
  "WAYMARK_DATA_DIR",
  "WAYMARK_MAIL_DIR",
  "WAYMARK_PRINT_MAIL",
  "WAYMARK_TEST_CLOCK",
  "WEB_PUSH",
  "WORKER",
] as const;

/**
 * Returns the environment that the app runs in: what the operator set, and, with the embedded database only, what they left out.
 * Throws a ConfigError where that does not make a configuration.
 */
export function appEnvironment({
  env,
  databaseUrl,
}: {
  env: Environment;
  databaseUrl: string;
}): Environment {
  const environment = isEmbedded(env)
    ? { ...embeddedDefaults(env), ...given(env), DATABASE_URL: databaseUrl }
    : given(env);
  readConfig(environment);
  return environment;
}

/** Returns whether Waymark brings its own database: the operator named none. */
export function isEmbedded(env: Environment): boolean {
  return !env.DATABASE_URL;
}

/** None of Waymark's settings is set here; empty instead of absent, so that no `.env` brings them back. */
export const NO_SETTINGS: Environment = Object.fromEntries(SETTINGS.map((name) => [name, ""]));

/** Returns what an operator should know about their settings before others sign in. */
export function warningsAbout(environment: Environment): readonly string[] {
  const { host, origin, isSecure, isLocal } = readConfig(environment);
  if (isSecure && !environment.TRUSTED_PROXIES) {
    return [
      "Warning: AUTH_URL is https, so a proxy stands in front of Waymark, and TRUSTED_PROXIES does not name it. Everyone seems to come from that proxy, and shares the limits of one address. Set TRUSTED_PROXIES to its address, such as 127.0.0.1.",
    ];
  }
  if (isSecure || (isLoopback(host) && isLocal)) return [];
  return [
    `Warning: ${origin} is not encrypted and HOST=${host} may be reached from other machines, so passwords can be read on the way. Put an https server in front of Waymark and set AUTH_URL to its address.`,
  ];
}

function embeddedDefaults(env: Environment): Record<string, string> {
  const folder = join(DATA_FOLDER, "secrets");
  return {
    AUTH_SECRET: keptSecret({ folder, name: "auth-secret" }),
    AUTH_SECRET_PREVIOUS: recentSecret({ folder, name: "auth-secret-previous" }),
    DELETION_SECRET: keptSecret({ folder, name: "deletion-secret" }),
    AUTH_URL: `http://localhost:${env.PORT || "3000"}`,
    WAYMARK_MAIL_DIR: join(DATA_FOLDER, "mail"),
    // A journal or a file would keep live links.
    WAYMARK_PRINT_MAIL: process.stdout.isTTY ? "1" : "0",
  };
}

function given(env: Environment): Record<string, string> {
  const set = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "",
  );
  return Object.fromEntries(set);
}
