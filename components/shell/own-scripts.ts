/** How React makes an element for a script that it fills itself: a constant, and all of HTML that is ever made of a text. */
const EMPTY_SCRIPT = "<script></script>";

/** It shows notifications (public/push-worker.js). */
const PUSH_WORKER = "/push-worker.js";

/**
 * Returns what a browser may make a script of, out of texts that scripts of ours hand to it: a built file of this app, the
 * worker that shows notifications, and an empty element. Of every other text it makes none: null (docs/security.md#trusted-types).
 */
export function ownScripts(origin: string) {
  return {
    createScriptURL: (text: string): string | null => {
      if (text === PUSH_WORKER) return text;
      const url = URL.parse(text, origin);
      const isOwn = url?.origin === origin && url.pathname.startsWith("/_next/static/");
      // As it was given: a built file knows itself by the address in its element.
      return isOwn && /^[/h]/.test(text) ? text : null;
    },
    createHTML: (text: string): string | null => (text === EMPTY_SCRIPT ? text : null),
  } as const;
}
