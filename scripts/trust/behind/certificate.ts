import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files of a certificate that nobody else vouches for. */
export type Certificate = Readonly<{
  /** The certificate and its key, each on its own, and both in one file. */
  chain: string;
  key: string;
  both: string;
  /** The certificate itself, for whoever asks. */
  text: string;
}>;

/** Makes a certificate for a host, for a day, in a folder. */
export function makeCertificate({
  folder,
  host,
}: Readonly<{ folder: string; host: string }>): Certificate {
  const at = (name: string) => join(folder, name);
  const chain = at("fullchain.pem");
  const key = at("privkey.pem");
  const both = at("waymark.pem");
  const made = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const said = ["-days", "1", "-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`];
  execFileSync("openssl", ["req", ...made, ...said, "-keyout", key, "-out", chain], {
    stdio: "pipe",
  });
  const text = readFileSync(chain, "utf8");
  writeFileSync(both, text + readFileSync(key, "utf8"));
  return { chain, key, both, text };
}
