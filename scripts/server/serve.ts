import { once } from "node:events";
import type { Environment } from "../environment.ts";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import type { StopSignal } from "../stop-signal.ts";
import { startNext } from "./next-server.ts";
import { untilHealthy } from "./until-healthy.ts";
import { watchMail } from "./watch-mail.ts";

/** Serves until it is asked to stop; a server that ends by itself is a refusal. */
export async function serve({
  mode,
  environment,
  say,
  stop,
}: {
  mode: "start" | "dev";
  environment: Environment;
  say: Say;
  stop: StopSignal;
}): Promise<void> {
  const host = environment.HOST || "127.0.0.1";
  const port = Number(environment.PORT || 3000);
  const server = startNext({ mode, host, port, env: serverEnvironment({ mode, environment }) });
  try {
    await untilHealthy({ server, host, port, stop: stop.asked });
    stop.asked.throwIfAborted();
    using _mail = watchesMail(environment)
      ? watchMail({ folder: environment.WAYMARK_MAIL_DIR, say })
      : undefined;
    say(`Waymark is ready: ${environment.AUTH_URL}`);
    const end = await Promise.race([once(stop.asked, "abort").then(() => null), server.ended]);
    if (end !== null) {
      throw new Refusal(`The server ended by itself (${end.signal ?? `code ${end.code}`}).`);
    }
    say("Stopping: answering what was asked …");
  } finally {
    await server.stop(stop.askedAgain);
  }
}

function serverEnvironment({
  mode,
  environment,
}: {
  mode: "start" | "dev";
  environment: Environment;
}): Environment {
  const nodeEnv = mode === "dev" ? "development" : "production";
  return { ...environment, NODE_ENV: nodeEnv, NEXT_TELEMETRY_DISABLED: "1" };
}

/** The link of a mail is shown only where there is no mail server, and only with the embedded database. */
function watchesMail(
  environment: Environment,
): environment is Environment & { WAYMARK_MAIL_DIR: string } {
  const { WAYMARK_EMBEDDED, WAYMARK_MAIL_DIR, SMTP_URL } = environment;
  return WAYMARK_EMBEDDED === "1" && WAYMARK_MAIL_DIR !== undefined && SMTP_URL === undefined;
}
