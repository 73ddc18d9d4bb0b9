import * as z from "zod";
import { type PictureStore, readPictureStore } from "#lib/config-pictures";
import { type Provider, readProviders } from "#lib/config-providers";
import { membership } from "#lib/http/client-address";

/** So many connections to the database a process has at most, unless it is told otherwise. */
export const CONNECTIONS = 10;

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** Returns whether a host name or address reaches only this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host.startsWith("127.") || host.endsWith(".localhost");
}

const port = z.coerce
  .number({ error: "PORT must be a number from 1 to 65535." })
  .int({ error: "PORT must be a number from 1 to 65535." })
  .min(1, { error: "PORT must be a number from 1 to 65535." })
  .max(65_535, { error: "PORT must be a number from 1 to 65535." });

const address = z
  .url({
    protocol: /^https?$/,
    error: "AUTH_URL must be the address people open, such as https://waymark.example.org.",
  })
  .transform((text) => new URL(text));

const TRUSTED_PROXIES =
  "TRUSTED_PROXIES must be the addresses or networks of your own proxies, such as 127.0.0.1, 10.0.0.0/8.";

/** Who may say in X-Forwarded-For from where a request comes: without any, nobody. */
const trustedProxies = z
  .string()
  .default("")
  .transform((text, context) => {
    const networks = text.split(",").map((part) => part.trim());
    const isTrusted = membership(networks.filter((network) => network !== ""));
    if (isTrusted !== undefined) return isTrusted;
    context.addIssue({ code: "custom", message: TRUSTED_PROXIES });
    return z.NEVER;
  });

const PUSH_ALLOW =
  "PUSH_ALLOW must be origins of push services in your own network, such as https://push.internal.example.org:8443.";

/** Push services that may be asked wherever they stand; without any, only hosts of the public internet are. */
const pushAllow = z
  .string()
  .default("")
  .transform((text, context) => {
    const origins = text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
    const isOrigin = (origin: string) =>
      /^https?:/.test(origin) && URL.parse(origin)?.origin === origin;
    if (origins.every(isOrigin)) return origins;
    context.addIssue({ code: "custom", message: PUSH_ALLOW });
    return z.NEVER;
  });

const environmentSchema = z
  .object({
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error:
        "DATABASE_URL must be a PostgreSQL address, such as postgresql://user:password@host:5432/waymark. `npm start` without it uses an embedded PostgreSQL.",
    }),
    /** For the starter, which alone changes the schema; the app is not told. */
    MIGRATION_DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error:
          "MIGRATION_DATABASE_URL must be a PostgreSQL address of the same database, as its owner.",
      })
      .optional(),
    /** Past a pooler, as the role of DATABASE_URL: that one leads to a pooler, where this is set. */
    DATABASE_DIRECT_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error:
          "DATABASE_DIRECT_URL must be the PostgreSQL address of the same database, past the pooler.",
      })
      .optional(),
    DATABASE_REPLICA_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error: "DATABASE_REPLICA_URL must be the PostgreSQL address of a replica of the database.",
      })
      .optional(),
    DATABASE_CONNECTIONS: z.coerce
      .number({ error: "DATABASE_CONNECTIONS must be a number of connections, from 2 to 1000." })
      .int({ error: "DATABASE_CONNECTIONS must be a number of connections, from 2 to 1000." })
      .min(2, { error: "DATABASE_CONNECTIONS must be a number of connections, from 2 to 1000." })
      .max(1000, { error: "DATABASE_CONNECTIONS must be a number of connections, from 2 to 1000." })
      .default(CONNECTIONS),
    AUTH_SECRET: z
      .string({
        error: "AUTH_SECRET is not set. Make one with: openssl rand -base64 32",
      })
      .min(32, {
        error: "AUTH_SECRET must be at least 32 characters. Make one with: openssl rand -base64 32",
      }),
    AUTH_SECRET_PREVIOUS: z
      .string()
      .min(32, { error: "AUTH_SECRET_PREVIOUS must be the secret that was in use before." })
      .optional(),
    DELETION_SECRET: z
      .string()
      .min(32, {
        error:
          "DELETION_SECRET must be at least 32 characters: the AUTH_SECRET by which deletions were remembered, or one of its own.",
      })
      .optional(),
    AUTH_URL: z
      .string({
        error:
          "AUTH_URL is not set. Set it to the address people open, such as https://waymark.example.org.",
      })
      .pipe(address),
    PORT: port.default(3000),
    HOST: z.string().min(1).default("127.0.0.1"),
    TRUSTED_PROXIES: trustedProxies,
    SIGN_UP: z
      .enum(["open", "closed"], { error: "SIGN_UP must be open or closed." })
      .default("open"),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: "SMTP_URL must look like smtp://user:password@host:587 or smtps://host:465.",
      })
      .optional(),
    MAIL_FROM: z.string().min(3).optional(),
    OPERATOR_EMAIL: z
      .email({ error: "OPERATOR_EMAIL must be one email address, such as me@example.org." })
      .optional(),
    ADMIN_EMAIL: z
      .email({ error: "ADMIN_EMAIL must be one email address, such as me@example.org." })
      .toLowerCase()
      .optional(),
    METRICS_TOKEN: z
      .string()
      .min(16, {
        error:
          "METRICS_TOKEN must be at least 16 characters. Make one with: openssl rand -base64 32",
      })
      .optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url({
        protocol: /^https?$/,
        error:
          "OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector, such as http://localhost:4318.",
      })
      .optional(),
    BACKUP_AT: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
        error: "BACKUP_AT must be a time of day in UTC, such as 03:30.",
      })
      .optional(),
    BACKUP_KEEP: z.coerce
      .number({ error: "BACKUP_KEEP must be a number of backups, from 1 to 1000." })
      .int({ error: "BACKUP_KEEP must be a number of backups, from 1 to 1000." })
      .min(1, { error: "BACKUP_KEEP must be a number of backups, from 1 to 1000." })
      .max(1000, { error: "BACKUP_KEEP must be a number of backups, from 1 to 1000." })
      .default(14),
    BACKUP_PASSPHRASE: z
      .string()
      .min(12, { error: "BACKUP_PASSPHRASE must be at least 12 characters." })
      .optional(),
    LOG_LEVEL: z
      .enum(["debug", "info", "warn", "error", "silent"], {
        error: "LOG_LEVEL must be debug, info, warn, error or silent.",
      })
      .default("info"),
    WORKER: z
      .enum(["inside", "beside"], {
        error:
          "WORKER must be inside (the app sends mail and reminders itself) or beside (`npm run worker` does).",
      })
      .default("inside"),
    WEB_PUSH: z.enum(["on", "off"], { error: "WEB_PUSH must be on or off." }).default("off"),
    PUSH_ALLOW: pushAllow,
    LINK_CHECK: z.enum(["on", "off"], { error: "LINK_CHECK must be on or off." }).default("off"),
    /** Set by the starter, with the embedded database only: where mail is written while SMTP_URL is not set. */
    WAYMARK_MAIL_DIR: z.string().min(1).optional(),
    /** Set by the starter, too: whether a mail that is written there is printed in the terminal, with its link. */
    WAYMARK_PRINT_MAIL: z.enum(["0", "1"]).default("0"),
    WAYMARK_TEST_CLOCK: z.enum(["0", "1"]).default("0"),
  })
  .transform((env) => ({
    databaseUrl: env.DATABASE_URL,
    /** Whether a pooler stands before the database, which hands each transaction another connection. */
    isPooled: env.DATABASE_DIRECT_URL !== undefined,
    /** Where reads go that may be a little behind (lib/data/replica.ts); without it, to the primary. */
    replicaUrl: env.DATABASE_REPLICA_URL,
    /** How many connections a process has at most. */
    databaseConnections: env.DATABASE_CONNECTIONS,
    authSecret: env.AUTH_SECRET,
    /** The secret before it was changed, which still opens what it sealed. */
    previousSecret: env.AUTH_SECRET_PREVIOUS,
    /** What hashes of deleted accounts are keyed by: the first for new ones, the others for those from before. */
    deletionSecrets: [env.DELETION_SECRET, env.AUTH_SECRET, env.AUTH_SECRET_PREVIOUS].filter(
      (secret) => secret !== undefined,
    ),
    /** The origin people open, without a trailing slash: the only source of links in mails. */
    origin: env.AUTH_URL.origin,
    isSecure: env.AUTH_URL.protocol === "https:",
    isLocal: isLoopback(env.AUTH_URL.hostname),
    port: env.PORT,
    host: env.HOST,
    isTrustedProxy: env.TRUSTED_PROXIES,
    signUp: env.SIGN_UP,
    mail: mailTransport(env),
    mailFrom: env.MAIL_FROM ?? `Waymark <no-reply@${env.AUTH_URL.hostname}>`,
    /** Who runs this instance: is mailed what learners report. */
    operatorEmail: env.OPERATOR_EMAIL,
    /** Who may open /admin, once they have shown that the address is theirs. */
    adminEmail: env.ADMIN_EMAIL,
    /** What Prometheus shows to read /metrics; without it, there is no such page. */
    metricsToken: env.METRICS_TOKEN,
    /** Where traces go, to a collector; without it, nothing is traced. */
    tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    /** When the nightly backup is taken, as a time of day in UTC; without it, none is. */
    backupAt: env.BACKUP_AT,
    /** How many nightly backups are kept. */
    backupKeep: env.BACKUP_KEEP,
    backupPassphrase: env.BACKUP_PASSPHRASE,
    /** Whether the app sends mail and reminders itself, or leaves that to `npm run worker`. */
    worker: env.WORKER,
    /** Whether learners may have their reminders as notifications of a browser. */
    isPushOn: env.WEB_PUSH === "on",
    /** Push services that may be asked in a private network, too. */
    pushAllow: env.PUSH_ALLOW,
    /** Whether learners may have this server look where the links of their evidence lead. */
    isLinkCheckOn: env.LINK_CHECK === "on",
    logLevel: env.LOG_LEVEL,
    obeysTestClock: env.WAYMARK_TEST_CLOCK === "1",
  }))
  .refine((config) => !config.obeysTestClock || config.isLocal, {
    error:
      "WAYMARK_TEST_CLOCK=1 lets a request set the clock, so it is only for tests: AUTH_URL must be on localhost.",
  })

  .refine(({ isPushOn, isSecure, isLocal }) => !isPushOn || isSecure || isLocal, {
    error:
      "WEB_PUSH=on needs an AUTH_URL with https: browsers take no notifications from any other address.",
  });

export type MailTransport = Readonly<
  | { kind: "smtp"; url: string }
  | { kind: "files"; directory: string; isPrinted?: boolean }
  | { kind: "none" }
>;

function mailTransport({
  SMTP_URL: url,
  WAYMARK_MAIL_DIR: directory,
  WAYMARK_PRINT_MAIL: printed,
}: Readonly<{
  SMTP_URL?: string | undefined;
  WAYMARK_MAIL_DIR?: string | undefined;
  WAYMARK_PRINT_MAIL: "0" | "1";
}>): MailTransport {
  if (url !== undefined) return { kind: "smtp", url };
  if (directory !== undefined) return { kind: "files", directory, isPrinted: printed === "1" };
  return { kind: "none" };
}

export type Config = Readonly<
  z.output<typeof environmentSchema> & {
    /** Whom people may sign in with, besides their password. */
    providers: readonly Provider[];
    /** Where pictures are kept, if not in the database. */
    pictureStore?: PictureStore;
  }
>;

/** What is wrong with the environment, a sentence a fault. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "ConfigError";
    this.faults = faults;
  }
}

/** Parses an environment. An empty variable counts as not set. Throws a ConfigError that says what to do. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  const { providers, faults: ofProviders } = readProviders(given);
  const { pictureStore, faults: ofPictures } = readPictureStore(given);
  const faults = [...ofProviders, ...ofPictures];
  if (parsed.success && faults.length === 0) {
    return { ...parsed.data, providers, ...(pictureStore === undefined ? {} : { pictureStore }) };
  }
  const issues = parsed.success ? [] : parsed.error.issues;
  throw new ConfigError([
    ...issues.map((issue) =>
      issue.message.startsWith("Invalid")
        ? `${issue.path.join(".")}: ${issue.message}`
        : issue.message,
    ),
    ...faults,
  ]);
}

let current: Config | undefined;

/** Returns the configuration of this process: read once, when first asked for (never while building). */
export function config(): Config {
  current ??= readConfig(process.env);
  return current;
}
