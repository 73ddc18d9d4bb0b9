import { type Answered, ask, MULTIPART, multipart, type Part } from "./fuzz/asked.ts";
import { formsOf, type PageForm } from "./fuzz/page-forms.ts";
import { addressOf } from "./post-form.ts";

/** A browser without script: it keeps cookies, follows where it is led, and fills in the forms that it is shown. */
export type Visitor = Readonly<{
  open: (path: string) => Promise<Answered>;
  /** Fills in the form of a page whose button says this, presses it, and returns what it leads to. */
  press: (pressed: Pressed) => Promise<Answered>;
  /** The cookies that were given so far, as a browser sends them. */
  cookie: () => string;
}>;

type Pressed = Readonly<{
  page: string;
  button: string;
  typed?: Readonly<Record<string, string>>;
  /** What is chosen as a file. */
  file?: string;
}>;

const MOST_REDIRECTS = 5;
let visitors = 0;

/** Returns somebody who visits an app, from a network of their own. */
export function newVisitor({
  port,
  cookie = "",
}: Readonly<{ port: number; cookie?: string }>): Visitor {
  const jar = new Map(cookie === "" ? [] : [pairOf(cookie)]);
  const address = addressOf(++visitors);
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (asked: Readonly<{ method: string; path: string; body?: Buffer }>) => {
    const headers = {
      host: `localhost:${port}`,
      origin: `http://localhost:${port}`,
      "sec-fetch-site": "same-origin",
      "x-forwarded-for": address,
      cookie: cookies(),
      ...(asked.body === undefined ? {} : { "content-type": MULTIPART }),
    };
    const answered = await ask({ port, asked: { ...asked, headers } });
    if (answered === null) throw new Error(`${asked.path} cannot be asked for`);
    for (const given of [answered.headers["set-cookie"] ?? []].flat()) jar.set(...pairOf(given));
    return answered;
  };
  const open = async (path: string) => {
    let answered = await send({ method: "GET", path });
    for (let led = 0; led < MOST_REDIRECTS && isRedirect(answered); led += 1) {
      answered = await send({ method: "GET", path: locationOf(answered) });
    }
    return answered;
  };
  const press = async ({ page, button, typed = {}, file }: Pressed) => {
    const shown = await open(page);
    const form = formsOf(shown.body).find(({ text }) => text.includes(button));
    if (form === undefined) throw new Error(`${page} (${shown.status}) has no button ${button}`);
    const body = multipart(partsOf({ form, button, typed, file }));
    const answered = await send({ method: "POST", path: form.action || page, body });
    return isRedirect(answered) ? await open(locationOf(answered)) : answered;
  };
  return { open, press, cookie: cookies };
}

function partsOf({
  form,
  typed,
  file,
}: Pick<Pressed, "button" | "file"> &
  Readonly<{ form: PageForm; typed: Readonly<Record<string, string>> }>): readonly Part[] {
  return form.fields.flatMap(({ name, value, type }): Part[] => {
    if (type === "file") return [{ name, value: file ?? "", file: "waymark.json" }];
    if (type === "checkbox" || type === "radio") return [];
    return [{ name, value: typed[name] ?? value }];
  });
}

const isRedirect = ({ status }: Answered) => status === 303 || status === 307 || status === 308;

function locationOf({ headers }: Answered): string {
  const { pathname, search } = new URL(String(headers.location), "http://localhost");
  return `${pathname}${search}`;
}

function pairOf(cookie: string): [name: string, value: string] {
  const [pair = ""] = cookie.split(";");
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
