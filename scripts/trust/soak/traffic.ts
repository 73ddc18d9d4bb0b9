import { setTimeout as pause } from "node:timers/promises";
import { formatFault } from "#lib/wording/archive/import";
import type { MailServer } from "#lib/worker/mail-server-example";
import { learnerWhoSignedIn, PASSWORD, type SignedInLearner, sendTick } from "../learner.ts";
import type { RunningApp } from "../running-app.ts";
import { newVisitor, type Visitor } from "../visitor.ts";

/** One after the other, by whoever asks for the next. */
export type Traffic = Readonly<{
  next: () => Promise<void>;
  done: () => number;
  /** What was answered in another way than it should be, once each. */
  faults: () => readonly string[];
}>;

type Somebody = Readonly<{
  app: RunningApp;
  mailServer: MailServer;
  learner: SignedInLearner;
  visitor: Visitor;
  /** Whether two versions take turns answering: the older one says that it cannot read a file from the newer. */
  isUpgraded: boolean;
}>;

const PAGES = [
  "/today",
  "/roadmap",
  "/milestones/fnd-git",
  "/journey",
  "/settings",
  "/your-data",
  "/paths",
  "/paths/backend",
  "/paths/compare",
  "/search?q=sql",
  "/no-such-page",
] as const;

const THINGS: Readonly<Record<string, (who: Somebody) => Promise<number>>> = {
  pages: async ({ visitor }) => {
    for (const page of PAGES) {
      const { status } = await visitor.open(page);
      if (status !== (page === "/no-such-page" ? 404 : 200)) return status;
    }
    return 200;
  },
  ticks: async ({ app, learner }) => {
    for (const done of [true, false, true]) {
      const { status } = await sendTick({ app, learner, milestone: "fnd-git", done });
      if (status !== 200) return status;
    }
    return 200;
  },
  "a sign-in": async ({ app, learner: { email } }) => {
    const { status, body } = await newVisitor({ port: app.place.port }).press({
      page: "/sign-in",
      button: "Sign in",
      typed: { email, password: PASSWORD },
    });
    return body.includes("/settings") ? status : 0;
  },
  "a wrong password": async ({ app, learner: { email } }) => {
    const { status, body } = await newVisitor({ port: app.place.port }).press({
      page: "/sign-in",
      button: "Sign in",
      typed: { email, password: "a wrong one" },
    });
    return body.includes('name="password"') ? status : 0;
  },
  "data taken out and brought in": async ({ visitor, isUpgraded }) => {
    const { body: file } = await visitor.open("/api/export/waymark.json");
    const { status, body } = await visitor.press({
      page: "/import",
      button: "Look at the file",
      file,
    });
    const isSaid = (fault: string) => body.includes(formatFault(fault) ?? fault);
    if (isUpgraded && ["other-version", "upgrading"].some(isSaid)) return status;
    return body.includes("nothing to add") ? status : 0;
  },
  "a mailed link": async ({ app, mailServer, learner: { email } }) => {
    const visitor = newVisitor({ port: app.place.port });
    const asked = { page: "/sign-in/mail", button: "Email me a link", typed: { email } };
    const { status: answered } = await visitor.press(asked);
    // In a long soak, all together ask for more mails an hour than are sent: that is answered, too.
    if (answered === 429 && mailServer.received.length >= MAILS_AN_HOUR) return 200;
    const link = await linkTo({ mailServer, email });
    const { status, body } = await visitor.press({ page: link, button: "Sign in" });
    return body.includes("/settings") ? status : 0;
  },
};

/** So many things by one learner: what they have done does not grow for ever, and no throttle stops them. */
const THINGS_OF_ONE = 6;
const MAIL_TAKES_MS = 30_000;
/** As docs/security.md says; some may be on their way. */
const MAILS_AN_HOUR = 1_000 - 20;
const LINK = /https?:\/\/[^/\s]+(\/sign-in\/mail\?\S+)/;

/** Returns traffic of all kinds: each thing in turn, each time by somebody new. */
export function trafficOf({
  app,
  mailServer,
  isUpgraded = false,
}: Pick<Somebody, "app" | "mailServer"> & Readonly<{ isUpgraded?: boolean }>): Traffic {
  const faults = new Set<string>();
  let count = 0;
  let somebody: Promise<SignedInLearner> | undefined;
  return {
    next: async () => {
      const index = count++;
      if (index % THINGS_OF_ONE === 0) somebody = learnerWhoSignedIn(app);
      const learner = await (somebody ?? learnerWhoSignedIn(app));
      const visitor = newVisitor({ port: app.place.port, cookie: learner.cookie });
      const entries = Object.entries(THINGS);
      const [what, doIt] = entries[index % entries.length] ?? ["", async () => 0];
      const status = await doIt({ app, mailServer, learner, visitor, isUpgraded }).catch(String);
      if (status !== 200) faults.add(`${what}: ${status}`);
    },
    done: () => count,
    faults: () => [...faults],
  };
}

/** The path of the link that was mailed to an address, once it has come. */
async function linkTo({
  mailServer,
  email,
}: Readonly<{ mailServer: MailServer; email: string }>): Promise<string> {
  for (let waited = 0; waited < MAIL_TAKES_MS; waited += 100) {
    const links = mailServer.received
      .filter(({ to }) => to.includes(email))
      .map(({ raw }) => LINK.exec(raw.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "="))?.[1]);
    const link = links.find((each) => each !== undefined);
    if (link !== undefined) return link;
    await pause(100);
  }
  throw new Error("no mail came");
}
