/**
 * Makes everything that this process prints a line of JSON, where nobody watches: what `npm start` says into a journal is a log.
 * Plain JavaScript, because it runs before anything is installed (scripts/server/json-console.ts goes on from there).
 */
export function printJsonLines() {
  for (const [method, level] of [
    ["log", 30],
    ["error", 50],
  ]) {
    Object.assign(console, {
      [method]: (/** @type {unknown} */ said) => {
        const line = { level, time: new Date().toISOString(), app: "waymark", msg: String(said) };
        process.stdout.write(`${JSON.stringify(line)}\n`);
      },
    });
  }
}
