import { resolve } from "node:path";

/** The folder of this checkout: everything that Waymark makes stays in it, or is named after it. */
export const checkout = resolve(import.meta.dirname, "..", "..");
