import { createServer } from "node:net";

/**
 * Returns why the server could not listen where PORT and HOST say, in one sentence, or nothing.
 * @param {{ env: Record<string, string | undefined>, command: string }} asked
 */
export async function faultOfPort({ env, command }) {
  const port = env.PORT || "3000";
  const host = env.HOST || "127.0.0.1";
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return `PORT must be a number from 1 to 65535, not "${port}".`;
  }
  const npm = command === "start" ? "npm start" : `npm run ${command}`;
  const again = `PORT=${Number(port) === 65_535 ? 3001 : Number(port) + 1} ${npm}`;
  switch (await listenError({ port: Number(port), host })) {
    case undefined:
      break;
    case "EADDRINUSE":
      return `Port ${port} is taken by another program: stop that one, or choose another port, such as \`${again}\`.`;
    case "EACCES":
      return `This user may not listen on port ${port}. Choose one above 1023, such as PORT=3000.`;
    default:
      return `HOST must be an address of this machine; "${host}" is not one.`;
  }
  // Browsers try ::1 first for "localhost": whoever listens there would get our visitors.
  const isTaken =
    host === "127.0.0.1" &&
    (await listenError({ port: Number(port), host: "::1" })) === "EADDRINUSE";
  return isTaken
    ? `Port ${port} is taken by another program on ::1: stop that one, or choose another port, such as \`${again}\`.`
    : undefined;
}

/**
 * @param {{ port: number, host: string }} address
 * @returns {Promise<string | undefined>}
 */
function listenError(address) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ ...address, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
