import * as z from "zod";

/** Somebody else whom people may sign in with: each is there only where it is configured. */
export type Provider = Readonly<{
  /** What stands in addresses: /api/auth/callback/<id>. */
  id: string;
  kind: "github" | "google" | "oidc";
  /** What a button calls it. */
  label: string;
  /** Who vouches: the address by which it names itself, and by which its people are told from those of any other. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}>;

const GITHUB = "https://github.com";
const GOOGLE = "https://accounts.google.com";
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** AUTH_OIDC_<NAME>_ISSUER begins the settings of a provider of that name. */
const OIDC_ISSUER = /^AUTH_OIDC_([A-Z][A-Z0-9]{0,29})_ISSUER$/;
const OIDC_SETTING = /^AUTH_OIDC_(.+)_(ISSUER|ID|SECRET|LABEL)$/;

type Environment = Readonly<Record<string, string | undefined>>;

type Providers = Readonly<{ providers: readonly Provider[]; faults: readonly string[] }>;

/** Returns whom people may sign in with here, and what is wrong with how it is configured, a sentence a fault. */
export function readProviders(env: Environment): Providers {
  const names = Object.keys(env).flatMap((key) => OIDC_ISSUER.exec(key)?.[1] ?? []);
  const read = [
    readOne(env, { prefix: "AUTH_GITHUB", ...github(env) }),
    readOne(env, { prefix: "AUTH_GOOGLE", ...google(env) }),
    ...names.toSorted().map((name) => readOne(env, oidc(env, name))),
  ];
  return {
    providers: read.flatMap(({ provider }) => provider ?? []),
    faults: [...read.flatMap(({ faults }) => faults), ...strayFaults({ env, names })],
  };
}

type Wanted = Pick<Provider, "id" | "kind" | "label" | "issuer"> & Readonly<{ prefix: string }>;

/** For GitHub Enterprise, its own address. */
function github({ AUTH_GITHUB_URL: issuer = GITHUB }: Environment): Omit<Wanted, "prefix"> {
  return { id: "github", kind: "github", label: "GitHub", issuer };
}

/** Another address than Google's is for tests, and on this machine only. */
function google({ AUTH_GOOGLE_ISSUER: issuer = GOOGLE }: Environment): Omit<Wanted, "prefix"> {
  return { id: "google", kind: "google", label: "Google", issuer };
}

function oidc(env: Environment, name: string): Wanted {
  const prefix = `AUTH_OIDC_${name}`;
  const plain = name.charAt(0) + name.slice(1).toLowerCase();
  return {
    ...{ prefix, id: `oidc-${name.toLowerCase()}`, kind: "oidc" },
    label: env[`${prefix}_LABEL`] ?? plain,
    issuer: env[`${prefix}_ISSUER`] ?? "",
  };
}

function readOne(
  env: Environment,
  { prefix, ...wanted }: Wanted,
): Readonly<{ provider?: Provider; faults: readonly string[] }> {
  const clientId = env[`${prefix}_ID`];
  const clientSecret = env[`${prefix}_SECRET`];
  if (wanted.kind !== "oidc" && clientId === undefined && clientSecret === undefined) {
    return { faults: [] };
  }
  if (clientId === undefined || clientSecret === undefined) {
    return { faults: [`${prefix}_ID and ${prefix}_SECRET belong together: set both, or neither.`] };
  }
  const fault = issuerFault({ prefix, ...wanted });
  if (fault !== undefined) return { faults: [fault] };
  return { provider: { ...wanted, clientId, clientSecret }, faults: [] };
}

/** Over plain http anybody on the way could vouch: only on this machine, for trying it out. */
function issuerFault({ prefix, kind, issuer }: Omit<Wanted, "id" | "label">): string | undefined {
  const setting = `${prefix}_${kind === "github" ? "URL" : "ISSUER"}`;
  if (!z.url({ protocol: /^https?$/ }).safeParse(issuer).success) {
    return `${setting} must be an address such as https://login.example.org.`;
  }
  const { protocol, hostname } = new URL(issuer);
  const isHere = LOOPBACK.test(hostname);
  if (protocol === "http:" && !isHere) return `${setting} must begin with https://.`;
  if (kind === "google" && issuer !== GOOGLE && !isHere) {
    return `${setting} is for tests on this machine: leave it out to sign in with Google.`;
  }
  return undefined;
}

function strayFaults({
  env,
  names,
}: Readonly<{ env: Environment; names: readonly string[] }>): readonly string[] {
  const settings = Object.keys(env).filter((key) => OIDC_SETTING.test(key));
  return settings
    .filter((key) => !names.includes(OIDC_SETTING.exec(key)?.[1] ?? ""))
    .map(
      (key) =>
        `${key}: AUTH_OIDC_<NAME>_ISSUER, _ID and _SECRET belong together, with a name of letters and digits.`,
    );
}

/** Returns where a form of ours may lead: to the providers, which send people back. */
export function originsOf(providers: readonly Provider[]): readonly string[] {
  return [...new Set(providers.map(({ issuer }) => new URL(issuer).origin))];
}
