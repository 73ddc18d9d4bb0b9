import type { AddressDoor, Asked } from "./address-door.ts";
import type { Its } from "./names.ts";
import { CLEARED, ON_NO_PATH } from "./record-doors.ts";

/** The addresses of a page that are asked for. */
type Paths = (its: Its) => readonly string[];

/** Pages that everybody may look at, and those of a mailed link: whoever has it may look. */
const PUBLIC: Readonly<Record<string, Paths>> = {
  "/": () => ["/"],
  "/_global-error": () => [],
  "/_not-found": () => ["/nowhere"],
  "/account-deleted": () => ["/account-deleted"],
  "/choose": () => ["/choose"],
  "/confirm-email": ({ secrets }) => [
    "/confirm-email?done=confirmed",
    `/confirm-email?token=${secrets.confirmation}`,
  ],
  "/evidence": () => ["/evidence"],
  "/forgot-password": () => ["/forgot-password"],
  "/how-it-works": () => ["/how-it-works"],
  "/invitation": ({ secrets }) => [`/invitation?token=${secrets.signUp}`],
  "/mentor/[token]": ({ secrets }) => [`/mentor/${secrets.mentorLink}`],
  // What stands on a published page is for everybody: e2e/portfolio.spec.ts.
  "/p/[handle]": () => ["/p/nobody"],
  "/p/[handle]/report": () => ["/p/nobody/report"],
  "/paths": () => ["/paths"],
  "/paths/[path]": () => ["/paths/backend"],
  "/paths/compare": () => ["/paths/compare"],
  "/privacy": () => ["/privacy"],
  "/reminders/answer": ({ reminder }) => [`/reminders/answer?token=${reminder}`],
  "/reminders/choose": ({ userId }) => [`/reminders/choose?token=${userId}`],
  "/reset-password": ({ secrets }) => [`/reset-password?token=${secrets.reset}`],
  // A word of everybody's texts.
  "/search": () => ["/search?q=words"],
  "/sign-in": () => ["/sign-in?next=/today"],
  "/sign-in/mail": ({ secrets }) => [`/sign-in/mail?token=${secrets.signIn}`],
  "/sign-in/second-step": () => ["/sign-in/second-step"],
  "/sign-up": () => ["/sign-up"],
  "/summary": ({ userId }) => [`/summary?token=${userId}`],
  "/undo-email": ({ secrets }) => [`/undo-email?token=${secrets.undo}`],
};

/** Pages of a learner, as they are for anybody who has begun. */
const PRIVATE: Readonly<Record<string, Paths>> = {
  "/delete-account": () => ["/delete-account"],
  "/import": () => ["/import"],
  "/journey": () => ["/journey"],
  "/journey/days/[day]": () => ["/journey/days/2026-03-04"],
  "/journey/log": () => ["/journey/log"],
  "/milestones/[milestone]": ({ milestone }) => [`/milestones/${milestone}`, "/milestones/git"],
  "/other-learner": () => ["/other-learner"],
  "/pause": ({ pause }) => ["/pause", `/pause?pause=${pause}`],
  "/portfolio": () => ["/portfolio"],
  "/portfolio/preview": () => ["/portfolio/preview"],
  "/placement": ({ marked }) => ["/placement?path=backend", `/placement?marked=${marked}`],
  "/review": () => ["/review"],
  "/roadmap": () => ["/roadmap?ticked=git"],
  "/roadmap/[phase]": () => ["/roadmap/fundamentals"],
  "/roadmap/update": () => ["/roadmap/update"],
  "/settings": () => ["/settings"],
  "/settings/email": () => ["/settings/email"],
  "/settings/passkeys": () => ["/settings/passkeys"],
  "/settings/second-step": () => ["/settings/second-step"],
  "/switch/[path]": ({ path }) => [
    `/switch/${path === "backend" ? "machine-learning" : "backend"}`,
  ],
  "/today": () => ["/today"],
  "/trial": () => ["/trial"],
  "/week": () => ["/week?of=2026-03-02"],
  "/year/[year]": () => ["/year/2026?show=hours"],
  "/your-data": () => ["/your-data"],
};

/** Every page, by its address in the build. */
export const PAGES: Readonly<Record<string, AddressDoor>> = {
  "/admin": { ...learners(() => ["/admin"]), admin: true },
  "/commit/[path]": { ...learners(() => ["/commit/backend"]), prepare: ON_NO_PATH },
  "/confirm-it-is-you": {
    ...learners(() => ["/confirm-it-is-you?next=/settings"]),
    prepare: `UPDATE "Session" SET "provenAt" = NULL WHERE "userId" = $1`,
  },
  "/journey/[enrollment]": {
    ...learners(({ left, open, trial }) => [left, open, trial].map((id) => `/journey/${id}`)),
    prepare: `UPDATE "Enrollment" SET "endedAs" = 'completed'
      WHERE "userId" = $1 AND "endedAs" IS NOT NULL`,
  },
  "/journey/[enrollment]/record": {
    ...learners(({ left }) => [`/journey/${left}/record`]),
    prepare: `UPDATE "Enrollment" SET "endedAs" = 'completed'
      WHERE "userId" = $1 AND "endedAs" IS NOT NULL`,
  },
  "/roadmap/complete": { ...learners(() => ["/roadmap/complete"]), prepare: CLEARED },
  "/when": {
    ...learners(() => ["/when?day=2026-03-04"]),
    shownElsewhere: "it needs more than a day can hold: e2e/bursts.spec.ts",
  },
  ...withDoors(PUBLIC, (of) => ({ asks: (its) => of(its).map(asDocument) })),
  ...withDoors(PRIVATE, learners),
};

function learners(of: Paths): AddressDoor {
  return {
    isPrivate: true,
    asks: (its) => of(its).flatMap((path) => [asDocument(path), asScript(path)]),
  };
}

function withDoors(
  paths: Readonly<Record<string, Paths>>,
  door: (of: Paths) => AddressDoor,
): Readonly<Record<string, AddressDoor>> {
  return Object.fromEntries(Object.entries(paths).map(([address, of]) => [address, door(of)]));
}

function asDocument(path: string): Asked {
  return { method: "GET", path };
}

/** As a page's script asks for the next page: its own answer, without a document around it. */
function asScript(path: string): Asked {
  return {
    method: "GET",
    path: `${path}${path.includes("?") ? "&" : "?"}_rsc`,
    headers: { rsc: "1" },
  };
}
