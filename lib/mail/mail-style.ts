/**
 * How a mail looks, for the programs that look at it: those that leave it out show paragraphs, links and a list. The colours are those of
 * the pages (app/globals.css), as six digits: mail programs know no others.
 */
export const MAIL_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #f1f3ee; color: #16211c;
  font: 17px/1.55 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.sheet { max-width: 34em; margin: 0 auto; padding: 12px 28px 20px; background: #fafbf8; border-radius: 6px; overflow-wrap: break-word; }
a { color: #14503a; text-underline-offset: 0.15em; }
.large { margin: 20px 0 8px; font: 24px/1.3 Literata, Georgia, serif; }
.large strong { font-weight: 600; }
.code { font: 600 24px/1.3 Menlo, Consolas, monospace; letter-spacing: 0.06em; }
blockquote { margin: 16px 0; padding: 2px 0 2px 16px; border-left: 3px solid #4c8a6b; font-family: Literata, Georgia, serif; }
.choices { margin: 24px 0 16px; padding: 0; list-style: none; }
.choices li { display: inline-block; margin: 0 8px 10px 0; }
.choices a { display: inline-block; padding: 9px 16px; border: 1px solid #75807a; border-radius: 6px; text-decoration: none; }
.footer { margin-top: 28px; padding-top: 10px; border-top: 1px solid #d3d8d0; color: #3f4a44; font-size: 15px; }
.footer p { margin: 6px 0; }
@media (prefers-color-scheme: dark) {
  body { background: #131c18; color: #ecefe6; }
  .sheet { background: #1c2621; }
  a { color: #b5e3c8; }
  blockquote { border-color: #7fb698; }
  .choices a { border-color: #7c8881; }
  .footer { border-color: #333e38; color: #c6cdc3; }
}
`;
