import { expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { HOME } from "#lib/domain/text/next-address";
import { ELSEWHERE, LOOPS } from "#lib/domain/text/next-address-example";
import { PASSWORD, type SignedInLearner, signedInLearner } from "../learner.ts";
import { hiddenFields } from "../post-form.ts";
import { type Answer, ask, type Door } from "./ask.ts";
import { behindProxies } from "./behind-fixture.ts";
import { ORIGIN } from "./behind-proxies.ts";
import { Visitor } from "./visitor.ts";
import { workProvider } from "./work-provider.ts";

const provider = await workProvider();
const behind = behindProxies(provider.settings);

const INSIDE = "/paths/compare";
const PROOF = "/confirm-it-is-you";
const HOSTILE = [...ELSEWHERE, ...LOOPS];

/** Pages that are told where to lead on, for a stranger. */
const ENTRANCES = ["/sign-in", "/sign-up", "/sign-in/mail", "/sign-in/second-step"];

test("no entrance leads a stranger out of the app, or carries an address that would", async () => {
  for (const page of ENTRANCES) {
    for (const [index, next] of [INSIDE, ...HOSTILE].entries()) {
      const answer = await ask({ door: frontFor(index), path: addressOf({ page, next }) });
      expect([page, next, leadsOut(answer)]).toEqual([page, next, []]);
      if (next === INSIDE && page !== "/sign-in/second-step")
        expect(carriedBy(answer)).toContain(INSIDE);
    }
  }
});

test("no address under /api/auth/ leads out of the app, whatever callbackUrl it is given", async () => {
  for (const page of ["signin", "signout", "session", "callback/oidc-work", "error"]) {
    for (const [index, next] of HOSTILE.entries()) {
      const path = `/api/auth/${page}?callbackUrl=${encodeURIComponent(next.toWellFormed())}`;
      const answer = await ask({ door: frontFor(index), path });
      expect([page, next, leadsOut(answer)]).toEqual([page, next, []]);
    }
  }
});

test("no address of the site itself is read as another site's", async () => {
  const targets = HOSTILE.map((next) => (next.startsWith("/") ? next : `/${next}`))
    .flatMap((path) => [path, `${path}/`, `/paths${path}`])
    .map((path) => (/^[!-~]*$/.test(path) ? path : encodeURI(path)));
  const { app, fronts } = behind();
  const doors = [...fronts, { name: "the app's own port", port: app.place.port }];
  for (const [index, path] of targets.entries()) {
    const door = oneOf(doors, index);
    const answer = await ask({ door, path });
    expect([door.name, path, leadsOut(answer)]).toEqual([door.name, path, []]);
  }
});

test("once it is clear who somebody is, they are led on inside the app alone", async () => {
  const { app } = behind();
  const { cookie } = await signedInLearner(app);
  const page = PROOF;
  for (const [index, next] of [INSIDE, ...HOSTILE].entries()) {
    const path = addressOf({ page, next });
    const answer = await ask({ door: frontFor(index), path, headers: { cookie } });
    expect([next, answer.headers.location]).toEqual([next, next === INSIDE ? INSIDE : HOME]);
  }
});

test("a form whose next address was changed leads nobody out of the app", async () => {
  const learner = await signedInLearner(behind().app);
  for (const [index, next] of [INSIDE, ...HOSTILE].entries()) {
    const door = frontFor(index);
    const answers = [
      await signInAt({ door, next, learner, from: peer(index) }),
      await proveAt({ door, next, learner, from: peer(index) }),
    ];
    // A proof that leads nowhere ends on its own page.
    const expected = next === INSIDE ? [INSIDE] : [HOME, PROOF];
    for (const { status, headers } of answers) {
      expect([next, status]).toEqual([next, 303]);
      expect(expected).toContain(headers.location);
    }
  }
});

test("whoever comes back from a provider is led inside the app alone", async () => {
  using _provider = await provider.start();
  for (const [index, next] of [INSIDE, ...HOSTILE].entries()) {
    const door = frontFor(index);
    const visitor = new Visitor({ door, from: peer(index) });
    const typed = { ...provider.typed, next };
    const { headers } = await visitor.submit({ page: "/sign-in", form: provider.form, typed });
    const asked = new URL(headers.location ?? "", ORIGIN);
    expect(asked.origin).toBe(provider.settings.AUTH_OIDC_WORK_ISSUER);
    expect(asked.searchParams.get("redirect_uri")).toBe(`${ORIGIN}/api/auth/callback/oidc-work`);
    const kept = decodeURIComponent(visitor.cookie("__Host-waymark-callback") ?? "");
    expect([next, kept]).toEqual([next, ORIGIN + (next === INSIDE ? INSIDE : HOME)]);
  }
});

type Tried = Readonly<{ door: Door; next: string; learner: SignedInLearner; from: string }>;

function signInAt({ door, next, learner, from }: Tried): Promise<Answer> {
  const typed = { email: learner.email, password: PASSWORD, next };
  return new Visitor({ door, from }).submit({ page: "/sign-in", form: "Sign in", typed });
}

/** Once a sign-in is an hour ago, the password is asked for again. */
async function proveAt({ door, next, learner, from }: Tried): Promise<Answer> {
  const { userId, cookie } = learner;
  const longAgo = { createdAt: new Date(Date.now() - 3_600_000), provenAt: null };
  await prisma().session.updateMany({ where: { userId }, data: longAgo });
  const typed = { password: PASSWORD, next };
  const page = `${PROOF}?next=%2Fjourney`;
  return new Visitor({ door, from, cookie }).submit({ page, form: "Confirm", typed });
}

/** One proxy after the other: what they pass on is read by the same app. */
function frontFor(index: number): Door {
  return oneOf(behind().fronts, index);
}

function oneOf(doors: readonly Door[], index: number): Door {
  const door = doors[index % doors.length];
  if (door === undefined) throw new Error("there is no door");
  return door;
}

function addressOf({ page, next }: Readonly<{ page: string; next: string }>): string {
  return `${page}?next=${encodeURIComponent(next.toWellFormed())}`;
}

/** An address of this machine, of its own for each number. */
function peer(index: number): string {
  return `127.8.${index >> 8}.${index & 255}`;
}

/** Where an answer leads that a browser, or something in front of it, reads as another site. */
function leadsOut(answer: Answer): readonly string[] {
  const { location, refresh = "", "x-action-redirect": byScript } = answer.headers;
  const reloaded = String(refresh).replace(/^.*url=/i, "");
  const named = [location, reloaded === "" ? undefined : reloaded, byScript, ...carriedBy(answer)];
  return named
    .filter((address) => typeof address === "string")
    .filter((address) => !/^(?:https:\/\/waymark\.localhost)?\/(?![/\\])/.test(address));
}

/** What the forms of a page carry along as the next address. */
function carriedBy({ body }: Answer): readonly string[] {
  const forms = body.split("<form").slice(1);
  return forms.flatMap((form) => {
    const next = hiddenFields({ html: `<form${form}`, button: "" }).get("next");
    return next === undefined ? [] : [next];
  });
}
