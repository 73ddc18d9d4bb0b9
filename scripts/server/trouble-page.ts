import { createHash } from "node:crypto";
import type { AnswerStatus } from "#lib/http/request-context";
import { DATABASE_TROUBLE_PAGE as SAID } from "#lib/wording/database-trouble";
import {
  OUTDATED_PAGE,
  SEND_AGAIN,
  SENT_BEFORE_PAGE,
  tooManyChangesPage,
} from "#lib/wording/refused-requests";

/** It stands alone: while the database is away, no page of the app may be asked for. */
const STYLE = `:root{color-scheme:light dark;font:1.0625rem/1.6 "Source Sans 3 Variable","Source Sans 3",system-ui,sans-serif}
body{margin:0;background:light-dark(oklch(0.962 0.009 118),oklch(0.205 0.016 168));color:light-dark(oklch(0.235 0.022 160),oklch(0.94 0.012 115))}
main{max-width:38rem;margin:0 auto;padding:4rem 1.25rem}
h1{font:600 1.75rem/1.25 "Literata Variable",Literata,Georgia,serif}
h2{font:600 1.25rem/1.3 "Literata Variable",Literata,Georgia,serif;margin-top:2rem}
textarea{box-sizing:border-box;width:100%;max-height:24rem;field-sizing:content;padding:.75rem;font:inherit;color:inherit;background:light-dark(oklch(0.99 0.004 118),oklch(0.255 0.018 168));border:1px solid light-dark(oklch(0.6 0.02 150),oklch(0.55 0.02 150));border-radius:.375rem}
a{display:inline-flex;align-items:center;min-height:2.75rem;color:light-dark(oklch(0.365 0.075 160),oklch(0.87 0.06 155))}
:focus-visible{outline:3px solid;outline-offset:3px}`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** The policy under which it is shown: its own style, and nothing else. */
export const TROUBLE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** Returns the page for a learner whose page could not be shown, or whose form was sent. */
export function troublePage({
  path,
  method,
}: Readonly<{
  /** The address that was asked for, its query included. */
  path: string;
  method: string;
}>): string {
  const isAsked = method === "GET" || method === "HEAD";
  const way = isAsked ? `<p><a href="${escaped(path)}">${SAID.again}</a></p>` : "";
  return pageOf({ title: SAID.title, texts: [SAID.text, isAsked ? SAID.asked : SAID.sent], way });
}

/** Why a form that was sent without script is refused: by a rule, or because no action of this version has its address. */
export type FormRefused = AnswerStatus | "outdated";

/**
 * Returns the page for a form that was sent without script and refused: its own page cannot say so, and the browser may not have
 * what was written in it when somebody goes back. So all of that stands here.
 */
export function refusedFormPage({
  refused,
  path,
  typed,
}: Readonly<{
  refused: FormRefused;
  /** The address of the form's page. */
  path: string;
  /** What somebody wrote. */
  typed: readonly string[];
}>): string {
  const fields = typed.map(
    (text, index) =>
      `<p><textarea readonly rows="${rowsFor(text)}" aria-label="${SEND_AGAIN.typed}, ${index + 1}">\n${escaped(text)}</textarea></p>`,
  );
  const kept =
    typed.length === 0
      ? ""
      : `<h2>${SEND_AGAIN.typed}</h2><p>${SEND_AGAIN.keep}</p>${fields.join("")}`;
  const way = `${kept}<p><a href="${escaped(path)}">${SEND_AGAIN.way}</a></p>`;
  return pageOf({ ...wordsFor(refused), way });
}

function wordsFor(refused: FormRefused) {
  if (refused === "outdated") return OUTDATED_PAGE;
  return refused.status === 422 ? SENT_BEFORE_PAGE : tooManyChangesPage(refused);
}

const WIDTH = 60;
const MOST_ROWS = 16;

function rowsFor(text: string): number {
  const lines = text.split("\n").map((line) => Math.ceil((line.length + 1) / WIDTH));
  return Math.min(
    MOST_ROWS,
    lines.reduce((sum, rows) => sum + rows, 0),
  );
}

function pageOf({
  title,
  texts,
  way = "",
}: Readonly<{ title: string; texts: readonly string[]; way?: string }>): string {
  const said = texts.map((text) => `<p>${text}</p>`).join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Waymark</title><style>${STYLE}</style><body><main><h1>${title}</h1>${said}${way}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
