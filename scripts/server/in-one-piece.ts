import type { ServerResponse } from "node:http";

/**
 * Holds back what is written of an answer until its end, so that its head and its body leave in one system call: pages await all that they
 * show (docs/decisions/007), so there is nothing to send earlier. Of a long answer, what a socket takes at once leaves as soon as it is there.
 */
export function sendInOnePiece(response: ServerResponse): void {
  const { socket, write } = response;
  socket?.cork();
  const writeHeldBack = (...args: readonly unknown[]) => {
    const hasRoom: unknown = Reflect.apply(write, response, args);
    if (hasRoom !== true) {
      socket?.uncork();
      socket?.cork();
    }
    return hasRoom;
  };
  Object.assign(response, { write: writeHeldBack });
}
