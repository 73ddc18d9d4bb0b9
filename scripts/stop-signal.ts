/** How a person, the terminal or the system asks a command to end. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** One Ctrl-C arrives several times: from the terminal, from npm and from the launcher. */
const ONE_PRESS_MS = 1000;

export type StopSignal = Readonly<{
  /** Aborted when the command is asked to end. */
  asked: AbortSignal;
  /** Aborted when it is asked once more: what still runs is cut. */
  askedAgain: AbortSignal;
}>;

/** Listens for the wish to end, the end of the launcher included. From here on, signals do not kill this process. */
export function listenForStop(): StopSignal {
  const asked = new AbortController();
  const askedAgain = new AbortController();
  let firstAt: number | undefined;
  const stop = () => {
    firstAt ??= Date.now();
    if (asked.signal.aborted && Date.now() - firstAt > ONE_PRESS_MS) askedAgain.abort();
    asked.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on("disconnect", stop);
  // A terminal that was closed takes no more lines; that must not keep us from stopping the rest.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", stop);
  process.channel?.unref();
  return { asked: asked.signal, askedAgain: askedAgain.signal };
}
