import { addressIn, hiddenFields } from "../post-form.ts";
import { type Answer, ask, type Door, type Question } from "./ask.ts";
import { ORIGIN } from "./behind-proxies.ts";
import { parseSetCookie, type SetCookie } from "./set-cookie.ts";

/** What is typed into a form of a page, which is sent by a button of it. */
type Filled = Readonly<{
  page: string;
  /** Something that stands in this form of the page alone, such as what its button says. */
  form: string;
  typed?: Readonly<Record<string, string>>;
  /** What it says besides. */
  headers?: Question["headers"];
}>;

/** Somebody who comes through a proxy, with a browser that runs no script and keeps cookies. */
export class Visitor {
  /** Every cookie that was set so far, in order. */
  readonly wasGiven: SetCookie[] = [];
  readonly #jar = new Map<string, string>();
  readonly #door: Door;
  readonly #from: string;

  constructor({
    door,
    from = "127.0.0.1",
    cookie,
  }: Readonly<{
    door: Door;
    from?: string;
    /** One that it holds already, as a browser sends it. */
    cookie?: string;
  }>) {
    this.#door = door;
    this.#from = from;
    const [name, value] = cookie?.split("=") ?? [];
    if (name !== undefined && value !== undefined) this.#jar.set(name, value);
  }

  /** Asks for something with the cookies of this browser, and keeps those of the answer. */
  async ask({ headers, ...question }: Question): Promise<Answer> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const own = cookie === "" ? {} : { cookie };
    const answer = await ask({
      ...{ door: this.#door, from: this.#from },
      ...question,
      headers: { ...own, ...headers },
    });
    for (const header of answer.headers["set-cookie"] ?? []) this.#keep(parseSetCookie(header));
    return answer;
  }

  /** Fills in a form of a page, presses its button, and returns the answer to that. */
  async submit({ page, form, typed = {}, headers }: Filled): Promise<Answer> {
    const { body: html } = await this.ask({ path: page });
    const fields = hiddenFields({ html, button: form });
    const body = new FormData();
    for (const [name, value] of [...fields, ...Object.entries(typed)]) body.set(name, value);
    const path = addressIn({ html, button: form }) ?? page;
    return this.send({ path, body, headers });
  }

  /** Sends a form as a page of the app would. */
  async send({
    path,
    body,
    headers = {},
  }: Readonly<{ path: string; body: FormData; headers?: Question["headers"] }>): Promise<Answer> {
    const encoded = new Response(body);
    const type = encoded.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await encoded.arrayBuffer());
    return this.ask({
      path,
      method: "POST",
      headers: {
        origin: ORIGIN,
        "content-type": type,
        "content-length": bytes.length,
        ...headers,
      },
      body: bytes,
    });
  }

  /** Returns what the browser sends along of a cookie. */
  cookie(name: string): string | undefined {
    return this.#jar.get(name);
  }

  #keep(cookie: SetCookie): void {
    this.wasGiven.push(cookie);
    const { name, value, attributes } = cookie;
    if (attributes.get("max-age") === "0" || value === "") this.#jar.delete(name);
    else this.#jar.set(name, value);
  }
}
