import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";

/** Test set-up: what a mail server does with the mails that it gets. */
export type Mood = "takes" | "refuses" | "drops" | "hangs-after-data" | "answers-nothing";

type Received = Readonly<{
  to: readonly string[];
  raw: string;
  /** It said that it has the mail; one that hangs has said nothing. */
  isTaken: boolean;
}>;

/** A real mail server on a port of its own, whose mood a test changes. */
export async function startMailServer() {
  const state: { mood: Mood } = { mood: "takes" };
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const smtp = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_, __, done) =>
      done(
        state.mood === "refuses"
          ? Object.assign(new Error("no ada@example.org here"), { responseCode: 550 })
          : null,
      ),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        const isTaken = state.mood !== "hangs-after-data";
        received.push({ to, raw: Buffer.concat(parts).toString(), isTaken });
        if (isTaken) done();
      });
    },
  });
  // A worker that is killed resets its connection.
  smtp.on("error", () => {});
  // In front of it, so that it can also be as if it were not there.
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    if (state.mood === "drops") socket.destroy();
    else if (state.mood !== "answers-nothing") smtp.server.emit("connection", socket);
  });
  await new Promise<void>((listening) => door.listen(0, "127.0.0.1", listening));
  const { port } = door.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    be: (mood: Mood) => {
      state.mood = mood;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((stopped) => door.close(() => stopped()));
    },
  };
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;

/** The Message-IDs of what a server received. */
export function messageIds({
  received,
}: Readonly<{ received: readonly Pick<Received, "raw">[] }>): readonly string[] {
  return received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? "");
}
