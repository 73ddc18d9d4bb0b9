import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { withLock } from "../processes/lock.mjs";
import { checkout } from "./checkout.mjs";
import { faultOfNodeBinary } from "./node-binary.mjs";

const FLAGS = [
  "--include=dev",
  "--include=optional",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

/** No package runs anything while it is installed; those that `allowScripts` of package.json names do after it, on any npm. */
const WITHOUT_SCRIPTS = [...FLAGS, "--ignore-scripts"];

const stamp = join(checkout, "node_modules", ".waymark-installed");

/**
 * Installs exactly what the lock file names, tools of development included, whatever NODE_ENV or npm's settings say.
 * Does nothing when the lock file is the one that was installed. Returns what went wrong, if something did.
 * @param {{ env: Record<string, string | undefined> }} options
 */
export async function installPackages({ env }) {
  if (isInstalled()) return undefined;
  const fault = await withLock({
    folder: join(checkout, ".data", "installing"),
    onWait: (pid) =>
      console.log(`Waiting for another command (process ${pid}) to install the packages …`),
    work: async () => (isInstalled() ? undefined : await install(env)),
  });
  leaveNoEmptyFolder(join(checkout, ".data"));
  return fault;
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockFileHash();
}

function lockFileHash() {
  const lockFile = readFileSync(join(checkout, "package-lock.json"));
  return createHash("sha256")
    .update(`${process.platform} ${process.arch} `)
    .update(lockFile)
    .digest("hex");
}

/** @param {Record<string, string | undefined>} env */
async function install(env) {
  console.log("Installing the packages of package-lock.json …");
  const exact = await runNpm({ args: ["ci", ...WITHOUT_SCRIPTS], env });
  // `npm ci` also refuses a lock file that leaves out the optional packages of other platforms.
  const wanting = exact.code !== 0 && exact.complaint.includes("EUSAGE");
  const done = wanting
    ? await runNpm({ args: ["install", "--no-save", ...WITHOUT_SCRIPTS], env })
    : exact;
  const made = done.code === 0 ? await runAllowedScripts(env) : done;
  if (made.code !== 0)
    return `${made.complaint}\nThe packages could not be installed: npm says why above.`;
  const fault = faultOfNodeBinary(join(checkout, "node_modules"));
  if (fault !== undefined) return fault;
  writeFileSync(stamp, lockFileHash());
  return undefined;
}

/** @param {Record<string, string | undefined>} env */
async function runAllowedScripts(env) {
  const { allowScripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  const names = Object.keys(allowScripts).filter(
    (name) => allowScripts[name] === true && existsSync(join(checkout, "node_modules", name)),
  );
  return await runNpm({ args: ["rebuild", ...names, ...FLAGS, "--ignore-scripts=false"], env });
}

/**
 * @param {{ args: string[], env: Record<string, string | undefined> }} options
 * @returns {Promise<{ code: number, complaint: string }>}
 */
function runNpm({ args, env }) {
  const { NODE_ENV: _, ...rest } = env;
  const script = env.npm_execpath?.endsWith(".js") ? [env.npm_execpath] : [];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const child = spawn(script.length > 0 ? "node" : npm, [...script, ...args], {
    cwd: checkout,
    // npm removes node_modules, and with it the Node that may be running this: let it run on the machine's own.
    env: { ...rest, PATH: pathWithout(join(checkout, "node_modules"), env.PATH ?? "") },
    stdio: ["ignore", "pipe", "pipe"],
    shell: script.length === 0 && process.platform === "win32",
  });
  child.stdout.setEncoding("utf8").on("data", (text) => {
    if (text.trim() !== "") console.log(text.trim());
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  return new Promise((done) => {
    child.once("error", (error) => done({ code: 1, complaint: error.message }));
    child.once("close", (code) => done({ code: code ?? 1, complaint }));
  });
}

/**
 * @param {string} folder
 * @param {string} path
 */
function pathWithout(folder, path) {
  return path
    .split(delimiter)
    .filter((entry) => !resolve(entry).startsWith(folder))
    .join(delimiter);
}

/** @param {string} folder */
function leaveNoEmptyFolder(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something.
  }
}
