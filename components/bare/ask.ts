import { LEADS_TO, SENT_BY_SCRIPT } from "#lib/domain/text/sent-by-script";

type Answer = Readonly<{
  status: number;
  /** The page that was answered, in which nothing runs; null where it was none. */
  page: Document | null;
  /** Where it leads instead. */
  leadsTo: string | null;
}>;

/**
 * Asks our own server for a page. The browser itself makes a document of the answer: no text of ours becomes HTML
 * (docs/security.md#trusted-types), which is what an XMLHttpRequest can do and `fetch` cannot.
 */
export function ask({
  address,
  form,
}: Readonly<{ address: string; form?: FormData }>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(form === undefined ? "GET" : "POST", address);
    request.responseType = "document";
    request.setRequestHeader(SENT_BY_SCRIPT, "yes");
    request.onload = () => {
      const { status, responseXML: page } = request;
      resolve({ status, page, leadsTo: request.getResponseHeader(LEADS_TO) });
    };
    request.onerror = () => reject(new Error("not sent"));
    request.send(form);
  });
}
