import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { admitMentorLink, admitPortfolio } from "#lib/auth/throttle/mails-and-links";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { addPicture } from "#lib/data/pictures/pictures";
import { publishPortfolio, savePortfolio } from "#lib/data/portfolio/portfolios";
import { RULES } from "#lib/data/throttle/rules";
import { ThrottleUnavailableError } from "#lib/data/throttle/throttles";
import { inRequest } from "#lib/http/request-context";
import { loadPublishedPicture } from "#lib/loaders/pictures";
import { publishedPortfolioAt } from "#lib/loaders/portfolio";
import { type FaultyProxy, startFaultyProxy } from "../trust/faulty-proxy.ts";

const CHOICE = { line: "", words: [], areHoursShown: false, isListed: false };
const BYTES = new Uint8Array([1, 2, 3]);

let primary: FaultyProxy;
const hearTrouble = vi.fn();

beforeAll(async () => {
  const replica = process.env.DATABASE_URL ?? "";
  primary = await startFaultyProxy(replica);
  Object.assign(process.env, { DATABASE_URL: primary.url, DATABASE_REPLICA_URL: replica });
  await publish();
}, 60_000);
afterEach(() => {
  primary.fail("none");
  hearTrouble.mockClear();
});
afterAll(() => primary.close());

let handles = 0;

/** A page that everybody may see, with a picture. */
async function published() {
  handles += 1;
  const handle = `ada-${handles}`;
  const picture = crypto.randomUUID();
  const userId = await newLearner();
  const drawn = { id: picture, bytes: BYTES, width: 4, height: 3 };
  await addPicture({ ...changeOf(userId), milestone: "git", picture: drawn });
  await savePortfolio({ ...changeOf(userId), ...CHOICE, handle, projects: ["git"] });
  await publishPortfolio(changeOf(userId));
  return { handle, picture };
}

function asking<T>({ address, ask }: Readonly<{ address: string; ask: () => Promise<T> }>) {
  return inRequest({ id: "", address, isFailureLogged: false, hearTrouble }, ask);
}

const pageOf = (handle: string, address = "192.0.2.1") =>
  asking({ address, ask: () => publishedPortfolioAt({ handle, now: NOON }) });

test.each(["refusing", "silent"] as const)(
  "a published page and its picture are shown while the primary is %s, and no request is told of trouble",
  async (fault) => {
    const { handle, picture } = await published();
    expect(await pageOf(handle)).toMatchObject({ state: "shown" });
    primary.fail(fault);
    expect(await pageOf(handle)).toMatchObject({ state: "shown", view: { name: "Ada" } });
    const ask = () => loadPublishedPicture({ handle, picture });
    expect(await asking({ address: "192.0.2.1", ask })).toEqual({ bytes: BYTES });
    await expect(pageOf("nobody-has-this")).rejects.toThrow("404");
    expect(hearTrouble).not.toHaveBeenCalled();
  },
);

test("while nobody takes writes, one address sees as many pages as ever, and a secret is looked up by nobody", async () => {
  const { handle } = await published();
  primary.fail("silent");
  const address = "198.51.100.7";
  for (let look = 1; look < RULES["portfolio-by-address"].points; look += 1) {
    await asking({ address, ask: admitPortfolio });
  }
  expect(await pageOf(handle, address)).toMatchObject({ state: "shown" });
  expect(await pageOf(handle, address)).toMatchObject({ state: "waiting" });
  expect(await pageOf(handle, "203.0.113.9")).toMatchObject({ state: "shown" });
  primary.fail("refusing");
  const guess = asking({ address: "203.0.113.9", ask: admitMentorLink });
  await expect(guess).rejects.toThrow(ThrottleUnavailableError);
});
