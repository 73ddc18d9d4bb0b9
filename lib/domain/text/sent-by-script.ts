/** What the script of a page without the framework's says of a form that it sends (docs/decisions/052). */
export const SENT_BY_SCRIPT = "x-waymark-sent-by-script";

/** Where the answer leads that such a form gets: a script that followed it would load that page twice. */
export const LEADS_TO = "x-waymark-leads-to";
