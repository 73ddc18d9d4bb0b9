// Runs in the browser before anything else of ours: from here on, scripts are made of what this policy lets through, and of nothing else.
import { ownScripts } from "./components/shell/own-scripts";

/** TypeScript's own types of browsers do not know it yet. */
declare const trustedTypes:
  | Readonly<{ createPolicy: (name: string, rules: ReturnType<typeof ownScripts>) => unknown }>
  | undefined;

if (typeof trustedTypes !== "undefined") {
  trustedTypes.createPolicy("default", ownScripts(location.origin));
}
